import type { Words } from '../words';

/** How a term is written: `../words.ts`. */
export const pressureWords: Readonly<Record<string, Words>> = {
	manipulation: {
		strong: `gaslight~ | manipulate~ @obj | guilt trip~
			you're/you_are/been imagining things/it | no one needs to see/know | nobody needs to see/know
			after all/everything i've/i_have done | if you really/truly loved me | if you loved me you
			no one else would/will/could ever/want/have/love | nobody else would/will/could ever/want/have/love
			turned ..2 friends/family/everyone/everybody against | look what you made | i'll/i_will be dead by | you made me do
			photographs/photos/pictures/video/letters ..8 unless/pay | remembering it wrong/differently | you always do this
			only one who ..2 put/puts/understand~/love~/cares | made/makes her/him/me stop seeing
			control~ what she/he/i | only saying this because i | read/reads/reading ..1 her/his/my messages/texts/diary/emails
			ring/call ..2 mother on the speaker | made/makes her/him ..1 sell/quit/delete/unfriend/stop
			if you really/truly/ever/only loved/cared
			after all/everything i/we/i've/we've/she/he ..2 done/did/do/gave/given/sacrificed ..2 you/her/him | don't mind me
			don't/you needn't ..1 worry about me | i'll/i_suppose/i'll_just ..3 sit/be/die/stay/manage ..4 alone/dark/myself/cold
			be dead/gone/in_my_grave ..2 by/before/when/soon | won't/not be here much/when | you'll be sorry when | not be here when you
			no one ..2 else/would/will/could ..2 ever ..2 love/want/have/believe/put_up/marry ..2 you/her/him/me/with
			nobody/who ..2 else/would/will/could ..2 ever ..2 love/want/have/believe/put_up/marry ..2 you/her/him/me/with
			only one who ..3 you/me/him/her | never happened ..3 imagin~/dreamt/crazy/remember
			you're/you_must_be/you_are ..2 imagin~/misremember~/confused/overreact~/hysterical/too_sensitive/being_paranoid/remembering
			i never said/did | that's not/isn't what happened/how | you ..1 always do this/overreact/twist
			are you sure ..8 remember/imagined/medication/memory/forget/forgetting | doubt~/wasn't/unsure ..3 own ..1 mind/memory/sanity/eyes
			photo/photos/photograph/photographs/pictures/clip/video/footage/film/recording/tape/letters/negatives/copy ..14 wife/husband/press/papers/vote/motion/pay/unless/see/boss/send/public/father/mother/favour/favor/school/signed/sign/favours
			be a/such ..1 shame if | hate/pity/shame ..2 for/if ..4 to see/find/stumble/saw/found/knew/learned | would be ..2 shame/pity if/for
			we/you wouldn't want ..4 to know/see/find/hear | i could/can ..1 ruin you/destroy/him/her
			you'll/you_will do/say/sign exactly/what/as ..3 or/unless/if
			made/makes/making ..2 feel ..2 guilty/crazy/small/stupid/selfish/it_was/ashamed | cut/cuts ..1 off from ..2 friends/family
			turn~/turned ..3 against ..3 family/friends/mother/father/me/her/him/everyone
			mask/voice/eyes/spell/serum/drug/chip/implant/song/whisper/queen/vampire ..12 obey/obeyed/wish/wishes/will/command/want_to/wanted_to/compel~/body_moved/own_will/enthral~/thrall
			compel~/compulsion/enthrall~/thrall/imperius/glamour~/puppet ..6 will/mind/obey/eyes/moved/hand/body/command
			her/his/my/own hand/hands/body/legs/feet/mouth/arm ..4 moved/obeyed/went/rose/opened/walked/said/lifted ..6 without/own/against/not_hers/not_his/wanted/scream~/inside
			not my/her/his own ..1 thoughts/thought/words/will/hand | behind ..2 own eyes
			trapped/prisoner/locked inside ..2 own ..1 body/head/mind/skull | so ..2 stayed/stays/didn't_go/took off ..2 coat
			let/letting ..2 down/go/mother/family ..4 guilt/guilty | guilt ..1 trip/trips/tripped | play~ on/upon ..2 guilt/fears/feelings
			wrap~/twist~ ..4 round/around ..2 little finger | nothing/nobody without him/her/me/us | you owe me/us | without me you
			if you leave/go/left/tell ..2 i'll/i_will/i'd
			made/makes ..1 her/him/me doubt/question/believe/feel ..3 guilty/crazy/fault/herself/himself/myself/memory/stupid/small/own
			convinc~ ..1 @obj ..8 no one | convinc~ ..1 @obj ..8 fault/crazy/worthless/nobody/ill/friends
			began/started ..2 doubt/wonder/question ..4 memory/mind/herself/himself/sanity/really/imagined | silent treatment
			you're/you_are ..1 too sensitive/ungrateful/selfish/nothing | isolat~ ..2 from ..3 friends/family
			no one ..1 will/would/is_going believe/love/want ..1 you/her/him/me | nobody ..1 will/would/is_going believe/love/want ..1 you/her/him/me
			twist~ ..3 words/what | it's/this is ..2 your fault | you'd/you would do ..1 it/this/that if you loved/cared | would do it if
			the worst things/thing ..3 ever done | confess~/confessions/secrets ..8 box/file/drawer/tape/recorded/aloud
			planted/plant/put ..3 thought/thoughts/idea/voice ..3 head/mind
			inside/into/in ..1 her/his/my/their/your head/mind ..4 voice/command/obey/whisper~/push~/thoughts | your fault ..2 he/she/i that/made
			gaslighting/gaslighter
			can't/cannot/couldn't/can_not trust ..1 your/her/his/my own memory/mind/memories/eyes/judgement/judgment | making/made/make her/him/me think so/she/he/i ..4 mad/crazy/imagin~/mind/losing/so | that never happened ..12 imagin~/dream/dreams/remember/memory/confused/tired/darling/love/dear`,
		clear: `manipulate~ | coerce~ | coercion | imagining things | what you made me do
			all in your head | no one else will/would ..1 you/love/want | everything/all i've done for you | you're/you_are imagining
			doubt ..2 @self/own/mind/memory | made @obj believe/doubt/feel | made @obj ..3 fault | without him/her/me ..2 nothing
			poison~ ..2 mind | under ..1 spell/influence/control ..3 mind/will | i never said that
			that never happened | you're/you_are being/just paranoid/crazy/hysterical
			told ..2 friends/family/everyone ..3 ill/mad/crazy/unstable/confused | put up with her/him/me | friends were using
			wasn't sure any | i worry about you | stop seeing | because i love you | made her ..1 ring/sell/sign
			twist~ ..3 words/around/mind | too sensitive/overreacting/hysterical/ungrateful/selfish | all in ..1 head/mind
			i only want/wanted ..2 best/what's | our ..1 little secret/arrangement
			wouldn't want/like ..5 know/see/find/hear | heard ..1 self say | tired/sleepy/calm ..8 obey/wish/listen/voice
			will/mind/free ..2 wasn't/not/no longer ..2 own/hers/his/mine | bidding | command/commanded/commands ..3 obey~/hand/body/speak
			she/he/i found that she/he/i ..2 wanted/did/could/believed
			stopped/stop seeing/calling/speaking/talking | told ..3 who/what ..2 to/wear/see/eat
			check~/read/reads/went_through ..2 phone/messages/emails/texts/letters/diary | password/passwords/tracker/tracking | you go and/enjoy/have
			don't be surprised if | i gave up/sacrificed ..4 you/everything/career | suppose i'll just | it had happened
			slid ..4 phone/envelope/photo/photographs/folder/photograph | clip ran/video/footage | signed/sign ..3 or | now about
			convinc~ @obj/herself/himself | doubt~ herself/himself/myself | without him/me ..1 she/you | ungrateful/selfish
			everyone/everybody/they ..2 agrees/thinks/noticed/says ..3 you/crazy/tired/forget~ | tears ..4 until she/he/i | begged @obj to stay
			you made me | he/she loved us/me/her ..3 more than | prove ..2 love
			forgetting/forgetful/confused ..3 again/lately/dear | no one else ..2 copy/copies | nobody else ..2 copy/copies | manipulat~/coerc~
			pull~/pulled ..2 her/his/my/their strings
			brainwash~
			blackmail/blackmailed/blackmailing
			mind control~
			gaslight/gaslit/gaslights/gaslighted | manipulat~ | extort~/extortion | coerc~/coercion/coercive
			for her/his/your/my own good
			that never happened | nothing of the kind | you imagine/imagined things/it | never spoke/talked of/about it | going/go/went mad ..8 whispered/thought/she/he | you're/you_are/she's/she_was just ..1 tired/confused/upset/overwrought | not herself/himself/yourself
			told you/her/him/me ..4 had_sold/was_dead/were_dead/abandoned/forgotten/didn't_want/gave_you/sold_you | letters ..4 burned/burnt/never_came/hid/hidden/kept_from | burned/burnt/hid/kept ..2 letters
			charm/charmed/compelled/compulsion/enthralled/bewitched/geas/glamour/glamoured ..8 obey/obeyed/whatever/couldn't/mouth/loved/will/resist/mind/do
			heard my/her/his own ..1 mouth/voice/lips | do whatever/anything/what i/he/she want/wants/wanted/says/tell/told ..1 now | in my/her/his own head ..6 screaming/scream/hammer~/fists/glass/trapped/watch~
			thrown/took/taken/takes away her/my/his phone | wouldn't/doesn't/won't/didn't speak/talk ..3 for days/weeks/hours | those friends | because of ..2 those friends/my_friends/your_friends | if you ..2 tell/leave/say ..4 i'll/everyone/they'll/photos/photographs/the_letters
			send/show/post/publish/leak ..3 photos/pictures/letters/video/photographs ..6 everyone/husband/wife/parents/school/papers/unless/if | unless you/she/he do/does/pay/pays/sign/vote/marry | no one else ..2 love/want/believe/have you | after everything i've/i_have/we've done ..2 for you`,
		weak: `control~ | obey~ | twist~ ..2 words | @poss fault | crazy | drawer/envelope/photographs | vote/favour/favor | guilt/guilty/fault/sorry
			secret/copy/photo/photograph/clip | voice/mask/eyes/spell/mind | wish/want/command | alone/dark/lamp | friends/family/mother/wife
			sure/remember/memory/imagined | promise/promised | stay/stayed/coat | pleasantly/gently/softly/kindly/sweetly | power/hand
			your/her/his/my fault | made/makes @obj believe/think/feel/doubt/promise
			puppet/puppets
			manipulation/manipulative/manipulator
			pull~/pulled ..3 strings
			under ..2 spell/control/influence/power/thumb/compulsion
			crazy ..3 think/believe/said/she/you
			thanked him/her
			you wish/want to
			wrapped ..3 finger`
	},
	bullying: {
		strong: `tormentor/tormentors
			smelly/fatty/freak/crybaby/weirdo/loser/ugly/spaz/spastic/four_eyes ..2 they/sang/shouted/chanted/called
			call~ @obj/me/him/her ..2 freak/weirdo/loser/fatty/spastic/crybaby/names/ugly
			nobody ..4 would/wanted ..1 sit/play/talk ..2 with/by/next/her/him
			head/shoes/bag/face ..2 down/in/into the toilet | ganged up | hazing/hazed | dinner/lunch money | made/make/makes @poss life ..2 hell/misery
			loser/freak/faggot/fat/slut/ugly ..3 on ..1 locker/desk/door/bag
			whole/entire ..1 hallway/class/cafeteria/bus/playground/room laughed/laughing/cheer~ | stuck out ..2 foot ..8 books/laugh~/fell/tripped
			is he/she gonna/going to cry | barked/oinked/mooed at @obj | tripped ..1 him/her/me ..6 laughed/laughing/hallway/books | cyberbull~
			call~/called/calling/shout~/chant~/chanted/hiss~/sang/whisper~/wrote ..3 freak/loser/fatty/weirdo/pig/lezzer/nerd/ugly/retard/spaz/swot/teacher's_pet/psycho/skank/lard/piggy/crybaby/sissy/dweeb/slag/thicko/scum/creep/stinky/smelly
			freak/loser/fatty/weirdo/piggy/creep/smelly/ugly ..4 locker/desk/door/bag/book/wall/chair/scratched/written/corridor
			poll/meme/video/photo/picture/screenshot/post ..8 likes/shared/views/everyone/whole/laughed/comments/school/posted
			likes/comments/views ..6 me/her/him/teeth/cry~/fat | head ..2 down/in ..2 toilet/loo/bog | flush~ ..2 head
			no one ..3 sit/sat/talk~/talked/speak/spoke/play/played/look/looked/partner/picked ..2 with/to/by/next/near/beside/at ..1 him/her/me/us
			nobody/none ..3 sit/sat/talk~/talked/speak/spoke/play/played/look/looked/partner/picked ..2 with/to/by/next/near/beside/at ..1 him/her/me/us
			turned ..3 backs/away/face ..4 word/table/together/whenever | sent to coventry | moved/shifted ..3 chairs/trays/away ..3 when i/she/he sat
			laughed/laughing/sniggered/snickered/giggl~/jeer~/hoot~/cackl~/howl~ ..4 at ..2 her/him/me/my/his ..2 stammer/accent/clothes/shoes/walk/hair/teeth/voice/coat/face/mother
			whole/entire ..2 class/school/bus/row/canteen/cafeteria/hallway/corridor/table/year/changing/locker/playground/dormitory ..4 laugh~/laughed/joined/chant~/turned/bark~/made/did/knew/cheered/snigger~/sang
			mimic~/imitat~/mock~/copied/copying/ap~ ..3 stammer/stutter/accent/walk/limp/voice/lisp/talk/chew~ | made/make/makes/making fun of
			pick~/picking/picked on @obj/kid/kids/boy/me/him | ganged/gang~ up on | lunch/dinner money
			new boy/girl/kid ..12 laugh~/tripp~/shov~/hid/bed/circle/dormitory | fagging/initiation
			wait~/waited/waiting/corner~ ..4 after_school/gates/behind/bus_stop/alley/bike ..3 for him/her/me
			cornered ..2 in/by/behind/at ..2 toilets/locker/playground/stairs/showers/changing/bathroom
			every day/lunch/morning/break ..6 laugh~/shov~/call~/names/spit/tripp~ | added/uninvited/removed/blocked/left ..3 chat/group
			not invited/invite/inviting ..4 party/everyone/except/her/me | why don't you just kill/die | go/just kill yourself
			everyone/everybody hates/hated you/her/him/me | dirty/wet/piss~ ..3 bed/mattress ..6 boys/dormitory/every_night/dorm
			hid/hide/stole/nick~/dump~/flushed/snatch~/soak~ @poss ..1 bag/glasses/shoes/boots/lunch/books/hat/inhaler/diary/homework/clothes/satchel/kit
			spat/spit/spitting ..2 in/on ..2 hair/food/dinner/lunch/milk/tray
			shov~/push~/slam~/tripp~/stuff~/knock~ @obj ..3 locker/lockers/puddle/corridor/hallway/toilet/nettles/bin
			bullies/bullied/bullying
			no one would/wanted ..2 sit/play/talk/eat ..2 with/by/next_to ..1 her/him/me
			written/wrote/writing/scrawl~/drawn/sprayed/painted ..3 on ..3 locker/desk/blackboard/whiteboard/bag/toilet | in/on/into her/his/my/your locker ..8 notes/note/photo/word/letters/told/rubbish/fish`,
		clear: `taunt~ | mock~ @obj | pick~ on @obj | shove~ ..3 locker/lockers/wall | name calling | laughing stock | outcast | laugh~ at @obj
			go kill yourself | made fun of | laugh~ at @obj/the/his/her/how | crybaby/cry_then/cry_baby
			spitball/spitballs | in the playground | bike sheds/lockers | imitat~/mimic~ ..2 walk/voice/stammer/stutter/accent
			school/class/year ..5 seen/saw/laugh~/video | took/take/takes/threw/throws/hid @poss bag/glasses/shoes/lunch/books/hat
			wait~ ..3 for @obj by/at/behind/after ..3 shed/sheds/gate/gates/school/day/days/most/every
			the/all boys/girls/class/kids/others laugh~/jeer~/mock~/sang/chant~ ..3 at @obj/when | film~ @obj/it ..5 laugh~/cried/whole/cry
			whole hallway/class/bus/cafeteria | gonna/going to cry | since ..1 grade | friends barked/laughed/sniggered/snickered/jeered
			books went/flew/scattered everywhere
			laughed/laughing at @obj/her/him/me/us | nickname/nicknamed/name calling | names ..2 called | back row
			changing room/rooms/locker_room | tripped ..1 me/her/him
			stuck ..2 gum ..3 hair | throwing ..3 paper/food/stones at | threw ..3 paper/food/stones/balls at
			hid/hidden ..2 clothes/bag/shoes | sat/sit/eat/ate ..1 alone ..3 lunch/toilets/library/bench/cubicle/every
			toilets/cubicle/library ..4 lunch/hid/hide/break | told to ignore/toughen/join | boys will be
			stomach ache ..4 school | the scholarship/charity/new boy/girl/kid | rumour/rumours/rumor/rumors
			humiliat~ ..3 front/class/everyone/whole | poll
			dead/rotten ..1 fish/herring/mouse/rat ..3 bag/bed/locker/desk/cello
			bully
			scholarship boy/girl/kid
			locker ..8 written/word/letters/drawn/note/notes/shoved/shove/slammed | group chat ..12 her/him/me/photos/polls/called/about/kill/ugly/everyone | they call/called me/him/her ..3 the | call me the | what's the matter ..4 forgot/cry/scared/baby/mummy
			pulled/ripped/knocked/tore off my/her/his hijab/hat/wig/glasses/turban/cap/tie | forgot how to | did/do/doing/does the voice/walk/noise/impression/accent ..8 behind/lips/laugh~/him/her/me/yard/corridor | backs to the wall | they/he/she do/does/did the voice/noise/walk
			do/did everyone a favor/favour | held/hold you/me/him/her upside down | head ..3 toilet/bog/loo | prefects/seniors/older_boys/fifth_formers/sixth_formers/squires ..8 beat/thrash~/roast/fag/hit/held/laughed/call/locked/made
			bark/barked/oink/oinked/moo/mooed ..4 walked/past/at/when | they/everyone ..2 bark/barked/oinked/mooed | make me a sandwich | only mean/meant/means it as ..1 banter/joke/laugh | only banter | just banter | it's banter
			called/calling/call me/her/him/them ..2 a/an/the ..2 slut/freak/spaz/retard/fat/ugly/pig/poof/cripple/names/loser/whale/rat/worm/thing
			knife/shove/shoved/tripped/punched/kicked ..8 corridor/locker/lockers/playground/canteen/stairs/blazer/changing_room/bike_sheds`,
		weak: `worthless | useless | pathetic | loser/freak/weirdo | sneer~ | shove~ | mock~ | cruel/cruelty | glasses/shoes/bag | ugly/fat
			laugh~/sniggered | school/class/classroom/canteen/corridor/playground/locker/academy/dormitory/maths | row/table/lunch
			cried/cry/crying/tears | names/name | teeth/boots | alone/nobody | teacher/headmaster/coach | chat/photo/likes/post | push~/shov~/tripp~
			mistake/joke | boys/girls/kids | taunt~/jeer~/mock~/tease~/teased/teasing/snigger~/snicker~/sneer~ ..2 @obj/her/him/me/at
			fatty/nerd/geek/swot/piggy/creep/reject/psycho
			snitch/grass/tell_tales
			everyone/everybody ..2 laughed/laughs/laughing/saw/seen/staring/stared
			tease~
			jeer~
			gang/pack/clique/ringleader
			pushed/shoved ..1 me/her/him
			push~/shove~/trip~ @obj
			spat/spit ..2 in/on/at
			spat ..2 at/on @obj
			the popular/other/older/big/bigger girls/boys/kids
			cried/cry/crying ..6 laugh~/filmed/worse/toilets/harder/boys/girls
			didn't want to go to school`
	},
	stalking: {
		strong: `stalker/stalkers | stalk/stalks/stalked/stalking @obj | follow~ @obj home | photos/photographs/pictures of @obj sleeping/through
			watch~ @obj sleep/sleeping | camera/cameras ..5 bedroom/bathroom/smoke/hidden/vent/ceiling
			same car/man/van ..6 again/nights/outside/opposite/house | he only watched/follow~/wanted
			watch/watches/watched/watching ..1 @obj ..1 sleep/sleeping/undress | supposed/allowed to come ..3 feet/yards/metres/meters of her/him
			watch~ her/his/my/@poss window/house/flat/windows | missed calls ..12 window/text/door/rose
			you looked/look ..2 pretty/beautiful/peaceful sleeping/asleep | i see you said/the | i can see you ..4 text/message/said/note
			stalk~/stalked/stalker/stalking ..2 him/her/me/ex/by/victim | being ..1 followed/watched
			knew/knows ..3 what/where/when ..1 she/he/i ..3 wear~/wore/worn/eaten/ate/live/lived/lives/park/parked/breakfast/home/timetable/schedule/slept/bought
			her/his/my schedule/timetable/routine/movements/route ..4 phone/knew/notebook/wrote/wall/learned/memorised/memorized
			photo/photos/picture/pictures/photograph/photographs/polaroid/polaroids ..6 of ..2 her/him/me ..6 sleep/sleeping/wall/through/window/street/taken/without/know/across
			camera/cameras ..6 smoke/bedroom/hidden/bathroom/shower/vent/clock | tracker/airtag/spyware ..6 car/bag/phone/under/found
			flowers/roses/gift/gifts/letter/letters/note/notes/parcel/package ..6 no/without card/name/stamp/signature/return
			again/another ..1 note/letter/flowers/rose/gift/call ..4 windscreen/door/desk/car/pillow/doormat/locker
			phone ..3 rang/rings/ring ..4 no one | phone ..3 rang/rings/ring ..4 nobody/breathing/silence | silent/heavy ..1 calls/breathing
			breathing ..4 phone/line/receiver | moved ..3 twice/again/cities/times ..4 found
			found/finds ..2 new/my/her ..1 office/address/number/flat/job/account | been in/inside ..2 my/her/the/his house/flat/room/apartment/bedroom
			was in there/inside ..4 gym/work/asleep/out
			take/took/steal/stole/stolen/smell~/smelt/hold/held ..3 her/his/my ..1 pillow/underwear/hairbrush/scarf/toothbrush/bins/rubbish/trash/knickers
			through ..2 bins/rubbish/trash/garbage | restraining order | peeping tom/voyeur~ | belongs_to_me/meant_for_me/meant_to_be_together
			we're/they_were meant/destined to be ..1 together | she/he doesn't/didn't ..1 know me yet/i_exist | i see/saw/know/i'm watching you
			i just/only like/want/wanted to know ..3 safe/where | make sure she's/he's/she_was safe
			waiting/waits/waited/stood/standing ..3 outside/across/under/opposite/by ..3 window/flat/house/gate/door/work/office/school/station ..8 again/every/same/watch~/looking up/always/nights
			letters/texts/emails/calls/messages ..3 every/each/twenty/thirty/forty/fifty/hundreds ..2 day/hour/night/week
			every/each day/night/morning ..6 letter/text/message/photo/call ..6 him/from/unknown/same
			on the other side of ..2 road/street ..6 cigarette/figure/man/car/red/light/face/watch~/window | knew where ..2 lived/worked/parked/slept
			following her/him/me ..6 weeks/days/months/home/again
			dozens/hundreds of ..2 photographs/photos/pictures | twenty/thirty/forty/fifty/hundred missed calls/messages/texts
			watching her/my house/flat/door/window
			sat/sit/sits/sitting/parked/stood/standing ..3 across/outside/opposite ..1 her/my house/flat/window/apartment/building/office/work
			changed/change/changing ..2 number/locks ..4 again/twice/found/still/him/he
			watch~/watched/watching ..2 her/window/windows/house/bedroom ..3 from/sleep/sleeping/through/street/undress
			follow~/followed/following her/me/him home | followed/following her/me/him everywhere
			photographs/photos/pictures of ..2 me/her/him ..2 asleep/sleeping/window/house/through/at/from/taken
			you look/looked ..4 sleeping/asleep`,
		clear: `being followed/watched | someone/somebody ..2 following @obj | following me/her | watch~ @obj through | knew where i/she/he/we lived
			obsessed/obsession with @obj | knows where i/we live | same ..1 car/man/van/coat | phone ..3 breathing/silence/hung
			footsteps ..3 behind/stopped | follow~/followed ..1 @obj ..2 home/everywhere/again/street/days
			knew/knows where ..1 she/he/i/they lived/live/lives/slept/worked/parked | changed ..2 locks/number
			sat in ..3 car ..4 house/flat/window/across | pictures/photos/photographs/hundreds of @obj taken/from/asleep/in/leaving
			knew/knows when ..1 she/he/i put/left/came/slept/went/woke | letter/letters/flowers/messages ..6 stamp/door/anonymous/unsigned/wore
			car/van/man ..3 opposite/across/outside ..3 flat/house/window/door/street ..4 night/nights/again/every_night | moved twice/again ..6 found
			missed calls/texts/messages | across the road/street ..4 hood/watch~/window | restraining | dead rose/roses/flowers | he/there ..2 was again
			two hundred feet | footsteps ..4 behind | behind ..2 her/me/him ..4 footsteps/steps/stopped/car
			across the street/road ..4 watch~/stood/again/window/man | headlights/car/van/man ..4 again/same/every/outside/opposite
			by/at ..1 bus stop ..6 not/waiting/again/always
			blind/blinds/curtains ..4 down/closed/drew/peer~/gap/looked/lowered | police ..6 nothing/threat~/report/said/can't/until
			unknown/withheld/private number/caller | her/his/my window ..4 watch~/stood/light/lit/look~/night
			new number/office/address/flat | no card | flowers again | lurk~/loiter~
			followed ..2 account/instagram/online/profile/page
			turn~ up ..3 work/house/office/school/door | everywhere i/she/he go/went/goes/looked | wrote/written ..4 what she'd/i'd/he'd/she had
			i'd/he'd/she'd only/just ..2 look/watch/minute | key/spare_key ..4 copied/copy/cut/made
			you_cut_your/you_changed_your/nice_dress/i_saw_you/saw_you | turned off ..4 lamp/lights | stood well back/away from ..2 glass/window
			outside her/my window/door/flat/house | someone/somebody ..3 watching/been_here/moved/outside
			won't/wouldn't/didn't/doesn't leave ..1 alone | refus~ to ..3 accept/go_away | eyes on her/me/him | missed calls/messages
			harass~
			stalked/stalking/stalks ..1 me/her/him/us/you/them/girl/woman/actress | stalker/stalkers/stalker's
			follows/followed/following me/her/him/us/you ..8 night/street/home/every/work/station/again/weeks/dark/car/train | somebody/someone following @obj/you | i'll be watching | watching over you ..1 always | have/been watching/watched you
			i know ..1 what/where/which/when/you/at ..6 live/lives/lamp/sleep/work/bed/window/gym/walk/talk/wear/bus/hour ..1 you/your/he/she/put/out | paces/steps/yards/feet behind you/her/him/me
			outside my/her/his/your building/house/flat/window/door/school/work/gym ..8 again/hours/night/stood/standing/stands/same/every | knows/knew/know ..1 which/where ..3 gym/live/lives/work/bus/train/school/flat/class
			restraining order | real name ..6 figured/found/knows/posted | let @self in ..6 key/while/flat/sleep/out | same man/car/van/cap/coat/face ..6 again/outside/yesterday/window/every
			been in/inside my/her/his flat/room/house/bedroom/apartment | knickers/underwear/hairbrush/pillow ..4 missing/gone/moved/stolen`,
		weak: `shadow/shadows | footsteps behind | watching | curtains | obsession | bins | locks | every night ..2 week/month | timetable/schedule/address
			who she/he was/saw | imaginary/marry/marriage | he/she/i knew | she/he belonged/belongs to | outside ..2 window/house/flat/door
			follow~/following @obj | watch~/watching @obj | photographs/pictures ..2 of @obj | rang/called ..1 police | another letter/message/note/call
			unknown number | camera/cameras | found @obj ..1 again | watch/watched | follow/followed/following | window/curtain/blind
			car/parked/van/bus_stop/street | letter/letters/note/notes/flowers/card/photo/photos/photograph | night/nights | lock/door/key
			phone/calls/number/messages/text | pillow/shampoo/hair | knew/know/knows | police | again | safe/alone | smile/smiled/waved
			he'd/she'd/he/they found ..1 me/her/him/us | kept/keeps turning/showing/appearing up | message/note ..2 said
			he/she knew ..1 where/what/when/which | same ..2 car/van/man/figure/coat ..4 street/outside/again/behind/corner/three/week/nights
			same man/car/figure | watched/watching/watch @obj | someone/somebody ..2 watch~/watching/following/been in
			stalk~
			obsess~
			obsess~/obsession/obsessed ..3 her/him/with
			her roommate/roommate's/flatmate/shampoo/perfume/breakfast/timetable
			light ..3 went/goes out/on
			binoculars/telephoto/long_lens/zoom_lens
			followed/following/follow @obj`
	}
};
