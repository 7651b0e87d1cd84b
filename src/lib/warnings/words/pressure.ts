import type { Words } from '../words';

/** How a term is written: `../words.ts`. */
export const pressureWords: Readonly<Record<string, Words>> = {
	manipulation: {
		strong: `manipulate~ @obj | guilt trip~
			you're/you_are/been imagining things/it | no one needs to see/know | nobody needs to see/know
			after all/everything i've/i_have done | if you really/truly loved me | if you loved me you
			no one else would/will/could ever/want/have/love | nobody else would/will/could ever/want/have/love
			i'll/i_will be dead by | you made me do
			remembering it wrong/differently | you always do this
			made/makes her/him/me stop seeing
			control~ what she/he/i | only saying this because i | read/reads/reading ..1 her/his/my messages/texts/diary/emails
			made/makes her/him ..1 sell/quit/delete/unfriend/stop
			if you really/truly/ever/only loved/cared
			don't mind me
			don't/you needn't ..1 worry about me
			you'll be sorry when
			i never said/did | you ..1 always do this/overreact/twist
			be a/such ..1 shame if
			i could/can ..1 ruin you/destroy/him/her
			guilt ..1 trip/trips/tripped
			nothing/nobody without him/her/me/us | without me you
			silent treatment
			you'd/you would do ..1 it/this/that if you loved/cared
			gaslighting/gaslighter
			can't/cannot/couldn't/can_not trust ..1 your/her/his/my own memory/mind/memories/eyes/judgement/judgment
			you didn't see | never been any | controlling/controlled/controls ..1 her/his/my/their mouth/body/hands/arm/mind/limbs | had/have her/his/my mind | being/is/was/am blackmailed by/for/over | that's/it's/it_was/is blackmail
			moves/moved/moving the clock/clocks/keys/letters | he's/she's/they're controlling you/me/him/her | said her/his/my/its mouth | inside of my/her/his skull/head | making you/me/him/her say it`,
		clear: `coerce~ | coercion | imagining things
			no one else will/would ..1 you/love/want | everything/all i've done for you
			doubt ..2 @self/own/mind/memory | made @obj ..3 fault | without him/her/me ..2 nothing
			poison~ ..2 mind | under ..1 spell/influence/control ..3 mind/will | i never said that
			that never happened
			told ..2 friends/family/everyone ..3 ill/mad/crazy/unstable/confused | put up with her/him/me | friends were using
			wasn't sure any | i worry about you | stop seeing | because i love you | made her ..1 ring/sell/sign
			twist~ ..3 words/around/mind | too sensitive/overreacting/hysterical/ungrateful/selfish
			i only want/wanted ..2 best/what's | our ..1 little secret/arrangement
			wouldn't want/like ..5 know/see/find/hear | heard ..1 self say | tired/sleepy/calm ..8 obey/wish/listen/voice
			will/mind/free ..2 wasn't/not/no longer ..2 own/hers/his/mine | bidding | command/commanded/commands ..3 obey~/hand/body/speak
			she/he/i found that she/he/i ..2 wanted/did/could/believed
			stopped/stop seeing/calling/speaking/talking
			check~/read/reads/went_through ..2 phone/messages/emails/texts/letters/diary | password/passwords/tracker/tracking | you go and/enjoy/have
			don't be surprised if | suppose i'll just | it had happened
			slid ..4 phone/envelope/photo/photographs/folder/photograph | clip ran/video/footage | signed/sign ..3 or | now about
			convinc~ @obj/herself/himself | without him/me ..1 she/you | ungrateful/selfish
			tears ..4 until she/he/i | begged @obj to stay
			you made me | he/she loved us/me/her ..3 more than | prove ..2 love
			forgetting/forgetful/confused ..3 again/lately/dear | no one else ..2 copy/copies | nobody else ..2 copy/copies
			blackmail/blackmailed/blackmailing
			mind control~
			gaslight/gaslit/gaslights/gaslighted | extort~/extortion | coerc~/coercion/coercive
			for her/his/your/my own good
			that never happened | you imagine/imagined things/it | never spoke/talked of/about it | going/go/went mad ..8 whispered/thought/she/he | you're/you_are/she's/she_was just ..1 tired/confused/upset/overwrought | not herself/himself/yourself
			told you/her/him/me ..4 had_sold/was_dead/were_dead/abandoned/forgotten/didn't_want/gave_you/sold_you | letters ..4 burned/burnt/never_came/hid/hidden/kept_from | burned/burnt/hid/kept ..2 letters
			charm/charmed/compelled/compulsion/enthralled/bewitched/geas/glamour/glamoured ..8 obey/obeyed/whatever/couldn't/mouth/loved/will/resist/mind/do
			heard my/her/his own ..1 mouth/voice/lips | do whatever/anything/what i/he/she want/wants/wanted/says/tell/told ..1 now
			thrown/took/taken/takes away her/my/his phone | wouldn't/doesn't/won't/didn't speak/talk ..3 for days/weeks/hours | those friends | because of ..2 those friends/my_friends/your_friends | if you ..2 tell/leave/say ..4 i'll/everyone/they'll/photos/photographs/the_letters
			send/show/post/publish/leak ..3 photos/pictures/letters/video/photographs ..6 everyone/husband/wife/parents/school/papers/unless/if | unless you/she/he do/does/pay/pays/sign/vote/marry | no one else ..2 love/want/believe/have you
			you owe me/us
			we've/we_have talked about this | wasn't/isn't to be trusted | his/her/my mind wasn't/isn't/is/was ..3 own/trusted | pictures/photos/photographs/tape/video ..8 or_i/or_these/go_to_your/your_wife/your_boss/your_husband | your wife/husband/boss/parents ..2 gets/get/see/sees ..2 pictures/photos/tape/video/letters | these/they go to your | by friday or | if you don't i'll | threatens/threatened me/her/him | he's/she's making me | it's not me ..6 said/tried/scream~/mouth/making | her/his/my ..2 arm/hand/mouth ..2 came/lifted/moved/smiled ..1 by_itself/on_its_own/itself/up | thought at her/him/me | own mind ..3 beating/screaming/trapped/glass | screamed inside
			asked if/whether ..1 been sleeping | hurt myself ..6 fault/if/leave/unless | wages/letters/passport/friends ..6 he/she ..2 chosen/kept/read/opened/hid | no friends | hand/finger ..4 lifted/moved ..4 by itself | moved clock | missing gloves/letters/keys ..8 letter/imagin~/mind/never
			said my mouth | tell your brother/mother/father/wife you're happy | yelling/screaming inside | my hand picked/lifted/opened | i control you | won't/wouldn't/didn't remember you ever | wanted anything else | voice went in/into
			photographs/photos/pictures/video/letters ..8 unless/pay
			after all/everything i/we/i've/we've/she/he ..2 done/did/do/gave/given/sacrificed ..2 you/her/him
			i'll/i_suppose/i'll_just ..3 sit/be/die/stay/manage ..4 alone/dark/myself/cold
			nobody/who ..2 else/would/will/could ..2 ever ..2 love/want/have/believe/put_up/marry ..2 you/her/him/me/with
			are you sure ..8 remember/imagined/medication/memory/forget/forgetting
			hate/pity/shame ..2 for/if ..4 to see/find/stumble/saw/found/knew/learned
			we/you wouldn't want ..4 to know/see/find/hear
			turn~/turned ..3 against ..3 family/friends/mother/father/me/her/him/everyone
			compel~/compulsion/enthrall~/thrall/imperius/glamour~/puppet ..6 will/mind/obey/eyes/moved/hand/body/command
			so ..2 stayed/stays/didn't_go/took off ..2 coat
			let/letting ..2 down/go/mother/family ..4 guilt/guilty
			convinc~ ..1 @obj ..8 no one
			convinc~ ..1 @obj ..8 fault/crazy/worthless/nobody/ill/friends
			isolat~ ..2 from ..3 friends/family
			confess~/confessions/secrets ..8 box/file/drawer/tape/recorded/aloud
			making/made/make her/him/me think so/she/he/i ..4 mad/crazy/imagin~/mind/losing/so
			that never happened ..12 imagin~/dream/dreams/remember/memory/confused/tired/darling/love/dear
			hammering/beating/screaming/pounding/clawing ..3 walls/inside/glass ..3 my/her/his own head/skull/mind
			only one who ..2 put/puts/understand~/love~/cares
			ring/call ..2 mother on the speaker
			be dead/gone/in_my_grave ..2 by/before/when/soon
			only one who ..3 you/me/him/her
			never happened ..3 imagin~/dreamt/crazy/remember
			you're/you_must_be/you_are ..2 imagin~/misremember~/confused/overreact~/hysterical/too_sensitive/being_paranoid/remembering
			would be ..2 shame/pity if/for
			cut/cuts ..1 off from ..2 friends/family
			trapped/prisoner/locked inside ..2 own ..1 body/head/mind/skull
			play~ on/upon ..2 guilt/fears/feelings
			if you leave/go/left/tell ..2 i'll/i_will/i'd
			twist~ ..3 words/what
			it's/this is ..2 your fault
			the worst things/thing ..3 ever done
			your fault ..2 he/she/i that/made
			making/make me do
			you forget things | you're not well | hid/hidden/moved my/her/his spectacles/glasses/keys/letters/purse/ring | sign the house/papers/deed/money over | so muddled | mind weaver/witch/mage/reader/flayer/controller/control | found she liked | adjusted/rewrote/rewrites/edited/erased/wiped her/his/my ..1 memory/memories/mind/thread | fingers on her/his/my temple/temples | kept hammering | husband moves | thank you said her/his/my mouth | why i/she was so
			losing my/her/his reason/mind ..8 told/husband/doctor/rector/said/hid
			gaslight~`,
		weak: `control~ | obey~ | twist~ ..2 words | @poss fault | crazy | drawer/envelope/photographs | vote/favour/favor | guilt/guilty/fault/sorry
			secret/copy/photo/photograph/clip | voice/mask/eyes/spell/mind | wish/want/command | alone/dark/lamp | friends/family/mother/wife
			sure/remember/memory/imagined | promise/promised | stay/stayed/coat | pleasantly/gently/softly/kindly/sweetly | power/hand
			your/her/his/my fault
			puppet/puppets
			manipulation/manipulative/manipulator
			pull~/pulled ..3 strings
			under ..2 spell/control/influence/power/thumb/compulsion
			crazy ..3 think/believe/said/she/you
			thanked him/her
			you wish/want to
			wrapped ..3 finger
			brainwash~
			manipulate~
			pull~/pulled ..2 her/his/my/their strings
			wrap~/twist~ ..4 round/around ..2 little finger
			manipulat~/coerc~
			manipulat~`
	},
	bullying: {
		strong: `tormentor/tormentors
			hazing/hazed | dinner/lunch money
			whole/entire ..1 hallway/class/cafeteria/bus/playground/room laughed/laughing/cheer~
			is he/she gonna/going to cry | barked/oinked/mooed at @obj | cyberbull~
			sent to coventry
			pick~/picking/picked on @obj/kid/kids/boy/me/him | lunch/dinner money
			fagging/initiation
			why don't you just kill/die | go/just kill yourself
			everyone/everybody hates/hated you/her/him/me
			hid/hide/stole/nick~/dump~/flushed/snatch~/soak~ @poss ..1 bag/glasses/shoes/boots/lunch/books/hat/inhaler/diary/homework/clothes/satchel/kit
			bullies/bullying | was/were/being/been/got/get bullied
			call~/called/calling/shout~/chant~/chanted/hiss~/sang/whisper~/wrote ..3 freak/loser/fatty/weirdo/pig/lezzer/nerd/ugly/retard/spaz/swot/teacher's_pet/psycho/skank/lard/piggy/crybaby/sissy/dweeb/slag/thicko/scum/creep/stinky/smelly`,
		clear: `mock~ @obj | pick~ on @obj | shove~ ..3 locker/lockers/wall | name calling | laughing stock | outcast
			go kill yourself | made fun of | crybaby/cry_then/cry_baby
			spitball/spitballs | in the playground | bike sheds/lockers | imitat~/mimic~ ..2 walk/voice/stammer/stutter/accent
			school/class/year ..5 seen/saw/laugh~/video | took/take/takes/threw/throws/hid @poss bag/glasses/shoes/lunch/books/hat
			wait~ ..3 for @obj by/at/behind/after ..3 shed/sheds/gate/gates/school/day/days/most/every
			film~ @obj/it ..5 laugh~/cried/whole/cry
			whole hallway/class/bus/cafeteria | gonna/going to cry | since ..1 grade | friends barked/laughed/sniggered/snickered/jeered
			books went/flew/scattered everywhere
			nickname/nicknamed/name calling | names ..2 called | back row
			changing room/rooms/locker_room | tripped ..1 me/her/him
			stuck ..2 gum ..3 hair | throwing ..3 paper/food/stones at | threw ..3 paper/food/stones/balls at
			hid/hidden ..2 clothes/bag/shoes | sat/sit/eat/ate ..1 alone ..3 lunch/toilets/library/bench/cubicle/every
			toilets/cubicle/library ..4 lunch/hid/hide/break | told to ignore/toughen/join | boys will be
			stomach ache ..4 school
			humiliat~ ..3 front/class/everyone/whole | poll
			dead/rotten ..1 fish/herring/mouse/rat ..3 bag/bed/locker/desk/cello
			scholarship boy/girl/kid
			locker ..8 written/word/letters/drawn/note/notes/shoved/shove/slammed | group chat ..12 her/him/me/photos/polls/called/about/kill/ugly/everyone | they call/called me/him/her ..3 the | call me the | what's the matter ..4 forgot/cry/scared/baby/mummy
			pulled/ripped/knocked/tore off my/her/his hijab/hat/wig/glasses/turban/cap/tie | forgot how to | did/do/doing/does the voice/walk/noise/impression/accent ..8 behind/lips/laugh~/him/her/me/yard/corridor | backs to the wall | they/he/she do/does/did the voice/noise/walk
			do/did everyone a favor/favour | held/hold you/me/him/her upside down | head ..3 toilet/bog/loo | prefects/seniors/older_boys/fifth_formers/sixth_formers/squires ..8 beat/thrash~/roast/fag/hit/held/laughed/call/locked/made
			bark/barked/oink/oinked/moo/mooed ..4 walked/past/at/when | they/everyone ..2 bark/barked/oinked/mooed | make me a sandwich | only mean/meant/means it as ..1 banter/joke/laugh | only banter | just banter | it's banter
			called/calling/call me/her/him/them ..2 a/an/the ..2 slut/freak/spaz/retard/fat/ugly/pig/poof/cripple/names/loser/whale/rat/worm/thing
			knife/shove/shoved/tripped/punched/kicked ..8 corridor/locker/lockers/playground/canteen/stairs/blazer/changing_room/bike_sheds
			made/make/makes/making fun of
			account ..2 called ugly/fat/is/slut/fake | post/posted/posting/posts ..2 pic/pics/picture/pictures/photo/photos ..2 of me/her/him | they vote/voted | kys/kill_yourself | likes ..6 one/them/pig/ugly/kys/school | followers ..8 school/ugly/hate/post | which of you ..4 hates | here comes ..2 half/freak/stumpy/wheels | doing/did/do/does his/her/my walk | threw/throw/hid/hide ..3 books/bag/shoes/glasses/crutches ..6 watch/climb/shelf/roof/bin/laugh~ | t t | the class/everyone/room/hall/people ..2 laughed/fell/howled ..4 at/because/about
			sit out then
			in front of ..2 entire/whole class/school/assembly/form | whole/entire assembly ..8 laughed/laugh~/stared/moron/stupid/read | are you a moron/idiot/baby/girl | if i told ..8 belly/knife/get/beat/dead | haven't been in
			say you're a loser/freak/pig/nobody/baby | i'm a loser | little freak | thrown/threw/throw/flushed ..2 glasses/bag/shoes/phone/clothes/kit/books in/down/into ..1 toilet/bin/pond/lake/canal/bog | changing rooms/room ..8 again/held/towel/towels/shower/kicked/got_him/got_her | wet towels | laugh it off | wasn't me ..4 glad/relieved | got him/her/me in the ..1 changing/toilets/locker/playground/showers | headphones/hat/bag/shoes in the | written/wrote/writing ..4 locker/desk | glad ..4 somebody/someone who wasn't
			nobody ..4 would/wanted ..1 sit/play/talk ..2 with/by/next/her/him
			loser/freak/faggot/fat/slut/ugly ..3 on ..1 locker/desk/door/bag
			stuck out ..2 foot ..8 books/laugh~/fell/tripped
			tripped ..1 him/her/me ..6 laughed/laughing/hallway/books
			freak/loser/fatty/weirdo/piggy/creep/smelly/ugly ..4 locker/desk/door/bag/book/wall/chair/scratched/written/corridor
			poll/meme/video/photo/picture/screenshot/post ..8 likes/shared/views/everyone/whole/laughed/comments/school/posted
			likes/comments/views ..6 me/her/him/teeth/cry~/fat
			head ..2 down/in ..2 toilet/loo/bog
			whole/entire ..2 class/school/bus/row/canteen/cafeteria/hallway/corridor/table/year/changing/locker/playground/dormitory ..4 laugh~/laughed/joined/chant~/turned/bark~/made/did/knew/cheered/snigger~/sang
			new boy/girl/kid ..12 laugh~/tripp~/shov~/hid/bed/circle/dormitory
			wait~/waited/waiting/corner~ ..4 after_school/gates/behind/bus_stop/alley/bike ..3 for him/her/me
			cornered ..2 in/by/behind/at ..2 toilets/locker/playground/stairs/showers/changing/bathroom
			not invited/invite/inviting ..4 party/everyone/except/her/me
			spat/spit/spitting ..2 in/on ..2 hair/food/dinner/lunch/milk/tray
			written/wrote/writing/scrawl~/drawn/sprayed/painted ..3 on ..3 locker/desk/blackboard/whiteboard/bag/toilet
			in/on/into her/his/my/your locker ..8 notes/note/photo/word/letters/told/rubbish/fish
			call~ @obj/me/him/her ..2 freak/weirdo/loser/fatty/spastic/crybaby/names/ugly
			head/shoes/bag/face ..2 down/in/into the toilet
			made/make/makes @poss life ..2 hell/misery
			flush~ ..2 head
			mimic~/imitat~/mock~/copied/copying/ap~ ..3 stammer/stutter/accent/walk/limp/voice/lisp/talk/chew~
			added/uninvited/removed/blocked/left ..3 chat/group
			shov~/push~/slam~/tripp~/stuff~/knock~ @obj ..3 locker/lockers/puddle/corridor/hallway/toilet/nettles/bin
			bullied ..2 me/him/her/at_school/for_it/since/because/all_through`,
		weak: `worthless | useless | pathetic | loser/freak/weirdo | sneer~ | shove~ | mock~ | cruel/cruelty | glasses/shoes/bag | ugly/fat
			laugh~/sniggered | school/class/classroom/canteen/corridor/playground/locker/academy/dormitory/maths | row/table/lunch
			cried/cry/crying/tears | names/name | teeth/boots | alone/nobody | teacher/headmaster/coach | chat/photo/likes/post | push~/shov~/tripp~
			mistake/joke | boys/girls/kids | taunt~/jeer~/mock~/tease~/teased/teasing/snigger~/snicker~/sneer~ ..2 @obj/her/him/me/at
			fatty/nerd/geek/swot/piggy/creep/reject/psycho
			snitch/grass/tell_tales
			tease~
			jeer~
			gang/pack/clique/ringleader
			pushed/shoved ..1 me/her/him
			push~/shove~/trip~ @obj
			spat/spit ..2 in/on/at
			spat ..2 at/on @obj
			the popular/other/older/big/bigger girls/boys/kids
			cried/cry/crying ..6 laugh~/filmed/worse/toilets/harder/boys/girls
			didn't want to go to school
			laugh~ at @obj/the/his/her/how
			taunt~
			bully
			fell about
			rumour/rumours/rumor/rumors
			ganged up
			ganged/gang~ up on
			specs/glasses ..4 off/broke/broken/stamped/snapped`
	},
	stalking: {
		strong: `stalk/stalks/stalked/stalking @obj | follow~ @obj home | photos/photographs/pictures of @obj sleeping/through
			watch~ @obj sleep/sleeping
			he only watched/follow~/wanted
			watch~ her/his/my/@poss window/house/flat/windows
			silent/heavy ..1 calls/breathing
			restraining order | peeping tom/voyeur~ | belongs_to_me/meant_for_me/meant_to_be_together
			we're/they_were meant/destined to be ..1 together | she/he doesn't/didn't ..1 know me yet/i_exist | i see/saw/know/i'm watching you
			make sure she's/he's/she_was safe
			twenty/thirty/forty/fifty/hundred missed calls/messages/texts
			watching her/my house/flat/door/window
			follow~/followed/following her/me/him home | followed/following her/me/him everywhere
			followed ..1 your/her/my/his carriage/car/cab/bus/train | spying on/upon me/her/him/us/you | been/is/was/keeps stalking me/her/him/you
			changed ..2 locks/number
			knows/knew/setting_out what i/she ..3 worn/wore/said/eaten/bought`,
		clear: `someone/somebody ..2 following @obj | following me/her | knew where i/she/he/we lived
			obsessed/obsession with @obj | knows where i/we live | same ..1 car/man/van/coat | phone ..3 breathing/silence/hung
			footsteps ..3 behind/stopped | follow~/followed ..1 @obj ..2 home/everywhere/again/street/days
			knew/knows where ..1 she/he/i/they lived/live/lives/slept/worked/parked
			sat in ..3 car ..4 house/flat/window/across | pictures/photos/photographs/hundreds of @obj taken/from/asleep/in/leaving
			knew/knows when ..1 she/he/i put/left/came/slept/went/woke | letter/letters/flowers/messages ..6 stamp/door/anonymous/unsigned/wore
			car/van/man ..3 opposite/across/outside ..3 flat/house/window/door/street ..4 night/nights/again/every_night | moved twice/again ..6 found
			missed calls/texts/messages | across the road/street ..4 hood/watch~/window | restraining | dead rose/roses/flowers
			two hundred feet | footsteps ..4 behind
			across the street/road ..4 watch~/stood/again/window/man
			by/at ..1 bus stop ..6 not/waiting/again/always
			blind/blinds/curtains ..4 down/closed/drew/peer~/gap/looked/lowered | police ..6 nothing/threat~/report/said/can't/until
			her/his/my window ..4 watch~/stood/light/lit/look~/night
			no card | flowers again
			followed ..2 account/instagram/online/profile/page
			everywhere i/she/he go/went/goes/looked | wrote/written ..4 what she'd/i'd/he'd/she had
			key/spare_key ..4 copied/copy/cut/made
			you_cut_your/you_changed_your/nice_dress/i_saw_you/saw_you | turned off ..4 lamp/lights | stood well back/away from ..2 glass/window
			outside her/my window/door/flat/house | someone/somebody ..3 watching/been_here/moved/outside
			won't/wouldn't/didn't/doesn't leave ..1 alone | refus~ to ..3 accept/go_away | missed calls/messages
			harass~
			stalked/stalking/stalks ..1 me/her/him/us/you/them/girl/woman/actress
			follows/followed/following me/her/him/us/you ..8 night/street/home/every/work/station/again/weeks/dark/car/train | somebody/someone following @obj/you | i'll be watching | watching over you ..1 always | have/been watching/watched you
			i know ..1 what/where/which/when/you/at ..6 live/lives/lamp/sleep/work/bed/window/gym/walk/talk/wear/bus/hour ..1 you/your/he/she/put/out | paces/steps/yards/feet behind you/her/him/me
			outside my/her/his/your building/house/flat/window/door/school/work/gym ..8 again/hours/night/stood/standing/stands/same/every | knows/knew/know ..1 which/where ..3 gym/live/lives/work/bus/train/school/flat/class
			restraining order | real name ..6 figured/found/knows/posted | same man/car/van/cap/coat/face ..6 again/outside/yesterday/window/every
			been in/inside my/her/his flat/room/house/bedroom/apartment | knickers/underwear/hairbrush/pillow ..4 missing/gone/moved/stolen
			being ..1 followed/watched
			stalker/stalkers
			stalker's
			i have/i've followed you/your/her | wherever/everywhere i/she/he go/went/goes ..4 he/she/there | go nowhere but he/she | watching me/her/him | letters ..3 fourteen/twenty/thirty/hundred/dozens/every_day/in_a_day | told him/her no | until/till the lamps/lights were/went ..1 out/off | your/her curtains/blinds ..4 minutes/early/late/drew/closed
			followed me/her/him again | blocked ..4 accounts/numbers/number | made/makes another ..4 account | new follower | my ex is in/here/outside | looked/look pretty in the ..3 today | who are/r you/u | in here somewhere | don't turn round/around | he's/she's/he_is watching | numbers/accounts since | in the green/red/blue coat/dress ..2 today
			camera/cameras ..5 bedroom/bathroom/smoke/hidden/vent/ceiling
			same car/man/van ..6 again/nights/outside/opposite/house
			missed calls ..12 window/text/door/rose
			knew/knows ..3 what/where/when ..1 she/he/i ..3 wear~/wore/worn/eaten/ate/live/lived/lives/park/parked/breakfast/home/timetable/schedule/slept/bought
			her/his/my schedule/timetable/routine/movements/route ..4 phone/knew/notebook/wrote/wall/learned/memorised/memorized
			photo/photos/picture/pictures/photograph/photographs/polaroid/polaroids ..6 of ..2 her/him/me ..6 sleep/sleeping/wall/through/window/street/taken/without/know/across
			camera/cameras ..6 smoke/bedroom/hidden/bathroom/shower/vent/clock
			tracker/airtag/spyware ..6 car/bag/phone/under/found
			flowers/roses/gift/gifts/letter/letters/note/notes/parcel/package ..6 no/without card/name/stamp/signature/return
			phone ..3 rang/rings/ring ..4 no one
			phone ..3 rang/rings/ring ..4 nobody/breathing/silence
			breathing ..4 phone/line/receiver
			moved ..3 twice/again/cities/times ..4 found
			take/took/steal/stole/stolen/smell~/smelt/hold/held ..3 her/his/my ..1 pillow/underwear/hairbrush/scarf/toothbrush/bins/rubbish/trash/knickers
			letters/texts/emails/calls/messages ..3 every/each/twenty/thirty/forty/fifty/hundreds ..2 day/hour/night/week
			on the other side of ..2 road/street ..6 cigarette/figure/man/car/red/light/face/watch~/window
			following her/him/me ..6 weeks/days/months/home/again
			sat/sit/sits/sitting/parked/stood/standing ..3 across/outside/opposite ..1 her/my house/flat/window/apartment/building/office/work
			changed/change/changing ..2 number/locks ..4 again/twice/found/still/him/he
			watch~/watched/watching ..2 her/window/windows/house/bedroom ..3 from/sleep/sleeping/through/street/undress
			photographs/photos/pictures of ..2 me/her/him ..2 asleep/sleeping/window/house/through/at/from/taken
			you look/looked ..4 sleeping/asleep
			stood/stand/standing/stands/waited/waits ..3 below/beneath/under/outside/opposite your/her/my/his ..1 window/house/building/flat/door/balcony/office
			watch/watches/watched/watching ..1 @obj ..1 sleep/sleeping/undress
			supposed/allowed to come ..3 feet/yards/metres/meters of her/him
			you looked/look ..2 pretty/beautiful/peaceful sleeping/asleep
			stalk~/stalked/stalker/stalking ..2 him/her/me/ex/by/victim
			found/finds ..2 new/my/her ..1 office/address/number/flat/job/account
			been in/inside ..2 my/her/the/his house/flat/room/apartment/bedroom
			through ..2 bins/rubbish/trash/garbage
			i just/only like/want/wanted to know ..3 safe/where
			knew where ..2 lived/worked/parked/slept
			dozens/hundreds of ..2 photographs/photos/pictures`,
		weak: `shadow/shadows | footsteps behind | watching | curtains | obsession | bins | locks | every night ..2 week/month | timetable/schedule/address
			imaginary/marry/marriage | he/she/i knew | she/he belonged/belongs to | outside ..2 window/house/flat/door
			follow~/following @obj | watch~/watching @obj | photographs/pictures ..2 of @obj | rang/called ..1 police | another letter/message/note/call
			unknown number | camera/cameras | watch/watched | follow/followed/following | window/curtain/blind
			car/parked/van/bus_stop/street | letter/letters/note/notes/flowers/card/photo/photos/photograph | night/nights | lock/door/key
			phone/calls/number/messages/text | pillow/shampoo/hair | knew/know/knows | police | again | safe/alone | smile/smiled/waved
			kept/keeps turning/showing/appearing up | message/note ..2 said
			he/she knew ..1 where/what/when/which | same ..2 car/van/man/figure/coat ..4 street/outside/again/behind/corner/three/week/nights
			same man/car/figure | watched/watching/watch @obj
			stalk~
			obsess~
			obsess~/obsession/obsessed ..3 her/him/with
			her roommate/roommate's/flatmate/shampoo/perfume/breakfast/timetable
			light ..3 went/goes out/on
			binoculars/telephoto/long_lens/zoom_lens
			followed/following/follow @obj
			new number/office/address/flat
			headlights/car/van/man ..4 again/same/every/outside/opposite
			unknown/withheld/private number/caller
			lurk~/loiter~`
	}
};
