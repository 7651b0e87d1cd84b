/**
 * English words that suggest a topic. Other languages have none yet: there nothing is suggested, which says nothing.
 *
 * How to write a term (`phrases.ts` reads them): words in lower case with straight apostrophes and without hyphens (`don't`,
 * `self harm`), terms parted by `|`.
 *   `roof/ledge`   one of these        `kill~`   with its regular endings: kills, killed, killing
 *   `..3`          up to three words   `@self`   a list of `lists` below
 * A term ends with its sentence. What a phrase of `harmless` covers counts for no topic.
 *
 * How much a term counts: `strong` is enough alone; of `clear` it takes two, or one with two of `weak`, all different
 * and within a page and a half of text (see `suggest.ts`). Weak ones alone suggest nothing: roofs, guns and tears stand
 * in every adventure. A wrong suggestion costs trust in the right ones, so what is said in jest as often as in earnest
 * is weak, or not here.
 *
 * Slurs stand here as they are, for they are what a reader is warned of.
 */

/** The terms of one topic, each list parted by `|`. */
export interface Words {
	strong?: string;
	clear?: string;
	weak?: string;
}

/** Lists that terms name with `@`. */
export const lists: Readonly<Record<string, string>> = {
	self: 'myself/yourself/himself/herself/themself/themselves/ourselves/yourselves/itself/oneself',
	poss: `my/your/his/her/their/our/one's`,
	obj: 'me/you/him/her/them/us',
	height: 'roof/rooftop/roofs/ledge/parapet/bridge/cliff/balcony/building/overpass/railing/tower',
	child: 'child/children/baby/infant/toddler/son/daughter/kid/kids',
	partner: 'husband/wife/boyfriend/girlfriend/partner/ex/fiance/fiancee',
	parent: 'father/mother/dad/mom/mum/stepfather/stepmother/stepdad/stepmom/uncle/parents',
	animal:
		'dog/dogs/cat/cats/puppy/puppies/kitten/kittens/horse/pony/hound/foal/mare/rabbit/hamster/pet/pup',
	gun: 'gun/pistol/rifle/revolver/shotgun/handgun'
};

/** Sayings in which such a word means nothing of the kind. */
export const harmless = `
kill~ time/for | kill~ the lights/engine/mood/vibe/motor/switch/buzz | killing it | dressed to kill | make a killing
kill~ me/myself/themselves laughing | kill~ two birds | would kill for/to | could kill for | buzz kill | overkill
my feet/back/head/legs/arms ..2 kill~ ..1 me
dead tired/asleep/serious/set/certain/sure/silent/quiet/end/ends/line/wrong/right/weight/heat/centre/center/ahead/last
dead battery/batteries/phone/leaves/leaf/wood/air/zone/giveaway/ringer/language/pan/lift/bolt/drunk/calm/eyed/sea/beat
dead to me/us/him/her/the | dead of night/winter | dead in the water | dead as | phone/battery/line/engine/radio/screen ..2 dead/died
battery/engine/conversation/laughter/sound/music/applause/wind/noise/voices ..2 died/dying/dies | die/died/dies/dying down/away/out/off
die/dies/died/dying laughing/inside | die/dies/died/dying of/from laughter/embarrassment/boredom/shame/curiosity | dying to/for | to die for
don't/didn't/doesn't/not/never/nobody/wouldn't/won't want/wants/wanted/wanting to die | die/died/dies hard | old habits die
i'd rather die | dying light/day/sun/embers/fire/flame/flames | scared/scare/frightened/bored/worried/tickled ..1 to death
death glare/stare/grip/trap/metal/star/eater/eaters | sick to death | death by chocolate | love ..1 to death
shot/shoot/shooting/shoots/shots ..3 glance/glances/glare/glares/look/looks/smile/grin/glower/message/text/email/grins/question
shot of/up/past/forward/upright/glass/glasses | gave it a shot | give it a shot | long shot | shooting star/stars | photo shoot
burning with/question/desire/ambition | burn~ the candle | burn~ @self out | heart burn
blood orange/oranges/type/sugar/moon/pressure/relative/relatives/brother/brothers/hound/shot/red/line/pact/oath/vessel/vessels/bank/pudding
blood ..2 boil~ | blood ran cold | blood run cold | in cold blood | run/runs/ran in @poss blood | blood is thicker | flesh and blood | new blood | bad blood | young blood
blood ..2 rush~/rising/rose/pound~/roar~/drain~/left ..2 face/ears/cheeks/head/temples | bloody mary | bloody marvellous/brilliant/good | makes @poss blood
stab~ of/at | take/took/taking a stab | stab in the back | backstab~ | wound~ up/around/through/its/down/along/round
suicide squad/mission/missions/sprints/king/doors/hotline | political/social/career/commercial/financial/professional suicide
off the top | jump~ off ..3 @height ..4 land/lands/landed/landing/onto/into | jump~/leap/leaps/leapt/leaped/leaping off/from ..2 @height onto/to/towards the/another/a/@height
| hang~ @self ..1 out/up | hanging out | cut~ @self ..1 shaving/off/short/loose/slack/slice/piece/out/some
cut~ @self a/another/the | tortured soul/artist/expression/look/metaphor/genius | good grief | giv~ ..2 grief | gave ..2 grief | grief for nothing | come to grief
jump~ the gun | son of a gun | top gun | glue/nail/water/squirt/staple/heat/hot/radar/nerf/bubble/big gun/guns | finger guns | gun metal | gunmetal
bullet point/points/train/journal/list | sweat~ bullets | bite/bit/bites the bullet | dodged a bullet | trigger warning/warnings | trigger happy
beat~ around | beat~/beaten/flog~ a dead horse | beaten path/track/up/copper/egg/eggs/gold | beat/beats/beating @obj to it/him/her/the | beat/beats/beating @obj at/by | punch~ line/lines/bag/ticket/card/holes/hole/in/the | fruit/rum/hole punch
fist bump | with @poss bare hands | war paint/game/games | star wars | tug of war | civil war ..1 movie | word war | battle of wits | price war
great depression | tropical depression | drug~ store | drugstore | cabin/spring/gold/hay/scarlet/dance/football fever | fever pitch/dream
giv~/gave ..2 a heart attack | almost/nearly/about to ..1 have/had a heart attack | in stitches | hell of a | plastic surgery
throw~/threw/thrown up @poss/a/an/the | dead cat bounce | hot dog/dogs | raining cats | top dog | dog tired | naked eye/truth | same sex | sex and the
moan~ about/that | drunk on/with love/power/joy/happiness | drunk ..2 tea/coffee/water/milk/juice | miscarriage of justice | alcoholic drink/drinks/beverage
drug/drugs/substance/alcohol abuse | abuse of power/trust | bully for | bully beef | hostage to fortune | kidnapped ..1 heart | captive audience | slaughter house
massacre~ ..2 song/language/pronunciation | cancer ..1 zodiac | star sign cancer | child prodigy | in a coma after | sugar/food/carb coma | rape seed
soldier~ on | toy/tin/chocolate soldier/soldiers | foot soldier | army of ants | salvation army | army knife | army jacket/green | swiss army
abduct~ muscle | freak out/show/accident | freak~ out | freaking | stalk~ of | celery stalk | moral/sanity panic | drink/drinks/drunk in the
`;

/** What suggests which topic. A topic that isn't here can't be told from single words. */
export const words: Readonly<Record<string, Words>> = {
	violence: {
		strong: `beat/beats/beating/beaten ..3 to death | stab~ ..2 to death | stab~ @obj | slit~/slitting/slashed ..2 throat | bludgeon~ | strangl~ @obj
			shot @obj in/through/dead | gunned down | snap~ @poss neck | broke/breaks/breaking @poss nose/jaw/arm/ribs/neck/fingers | murder~ @obj | choke~ the life`,
		clear: `stab~ | kill~ ..1 someone/somebody/anyone/people/man/men/woman/him/her/them/everyone | killed by | strangle~ | strangulation | throttle~ | punch~ | murder~ | murderer/murderers | gunshot/gunshots | pull~ the trigger | slash~
			knife/blade/sword ..5 chest/throat/stomach/ribs/gut/neck | choke~ @obj | beat~ @obj | slap~ @obj | kick~ @obj | kick~ ..2 ribs/stomach
			hands/fingers ..2 around/round ..1 throat/neck | squeeze~ ..2 throat/neck | smash~ ..4 face/skull/head/jaw | punch~ ..3 face/gut/stomach/jaw`,
		weak: `kill~ | killer/killers | blood/bloody/bloodied | bleed/bleeding/bled | bruise~ | wound/wounds/wounded | fist/fists | gun/knife/blade/sword | attack~ | fight/fighting/fought`
	},
	gore: {
		strong: `disembowel~ | entrails | viscera | eviscerate~ | intestines | decapitate~ | behead~ | dismember~ | flay~ | gouge~ ..3 eye/eyes
			severed ..1 head/hand/arm/leg/finger/fingers/limb/limbs/foot/ear | guts ..2 spill~/spilt | brains ..3 wall/floor`,
		clear: `blood ..3 pool~/spurt~/gush~/spray~/spatter~/splatter~/drip~/soak~/stream~/pour~ | pool/pools/spray of blood | blood soaked/stained/slick | slick/sticky with blood
			covered/drenched/soaked in ..1 blood | mangled | mutilate~ | gaping/open wound | gash/gashes | torn/charred/burnt/burned/burning/rotting flesh | bone ..3 through/protrud~
			charred/burnt/burned/burning/rotting bodies/body/corpses/corpse | cough~ ..2 blood | gore`,
		weak: `blood/bloody/bloodied | bleed/bleeding/bled | flesh | wound/wounds/wounded | corpse/corpses | guts | skull | bone/bones | burns | stump`
	},
	torture: {
		strong: `torture~ @obj | torturer/torturers | torture chamber | tortured ..3 days/weeks/death/information | waterboard~ | thumbscrews | under torture | psychological torture`,
		clear: `torture~ | interrogate~ | interrogation | electrocute~ | cattle prod | pliers | fingernails ..2 pull~/torn/ripped | branding iron | make @obj talk/scream`,
		weak: `chained/chains | shackle~ | strapped | restraints | scream/screams/screamed/screaming | confess~ | whip/whips/whipped | agony | captor/captors`
	},
	war: {
		strong: `air raid/raids | war crime/crimes | no man's land | trench warfare | battlefield/battlefields | carpet bomb~ | mortar fire | artillery fire`,
		clear: `soldier/soldiers | troops | artillery | front line/lines | regiment | battalion | platoon | invade~ | invasion | casualties | bombing/bombed/bombs | grenade/grenades | landmine/landmines
			refugees | barrage | enemy lines | trench/trenches | the war | shelling | ceasefire`,
		weak: `war/wars | army/armies | battle/battles | enemy/enemies | rifle/rifles | uniform/uniforms | cavalry | siege | veteran/veterans`
	},
	'mass-death': {
		strong: `massacre~ | genocide | mass grave/graves | death toll | pile/piles/heap/heaps/mountain of ..1 bodies/corpses/dead | bodies/corpses ..2 piled/heaped/stacked | burn~ ..2 bodies/corpses
			slaughter~ ..3 village/villagers/town/civilians/children/people/clan/family
			hundreds/thousands/millions/dozens ..3 dead/died/die/killed/perished/casualties | kill~ ..2 hundreds/thousands/millions/dozens | killed ..1 hundred/thousand ..4 people/men
			wiped out ..3 village/town/city/population/clan/people`,
		clear: `bodies | corpses | casualties | slaughter~ | massacre | civilians | building/buildings ..2 collaps~ | collapsed/collapsing building/buildings | mass death | burial pit | no survivors | plague`,
		weak: `rubble | dead | killed | debris | survivor/survivors | crushed | ruins | screams/screaming | trapped`
	},
	kidnapping: {
		strong: `kidnap/kidnaps/kidnapped/kidnapping/kidnapper/kidnappers | abduct~ | abduction | hostage/hostages | held ..2 captive/prisoner | ransom note | chloroform | bound and gagged | hold~ ..2 for ransom`,
		clear: `captor/captors | captive/captives/captivity | ransom | tied ..3 chair | gagged | zip ties/tied | trunk of ..2 car | locked ..4 basement/cellar | duct tape | wrists ..2 bound/tied`,
		weak: `blindfold/blindfolded | rope/ropes | cell | let me go | prisoner/prisoners | escape~ | struggle~ | chains/chained`
	},
	weapons: {
		strong: `point~/aim~/level~/train~ ..2 @gun/crossbow | @gun ..2 pointed/aimed/levelled | gun ..2 to @poss head/temple | knife ..2 to @poss throat | gunpoint | knifepoint | open/opened fire | gunfire`,
		clear: `take/took/pull~/draw~/drew/drawn/held/hold/raise~/grab~/load~/cock~ ..2 @gun/knife/dagger | gun/guns | pistol/pistols | rifle/rifles | revolver/revolvers | shotgun/shotguns | trigger | holster~ | bullet/bullets | firearm/firearms | machete | dagger/daggers | grenade/grenades | ammunition/ammo`,
		weak: `knife/knives | blade/blades | sword/swords | arrow/arrows | axe/axes | spear/spears | crossbow | weapon/weapons`
	},
	'character-death': {
		strong: `died/dies/dying in @poss arms | drew/took/breathed @poss last | last breath | pronounced dead | time of death | life/light left @poss eyes | heart ..1 stopped beating | dead/lifeless body | bled out | bleed~ out`,
		clear: `he/she was/is dead | he/she died | he's/she's dead | no pulse | funeral | corpse | body bag | stopped breathing | coffin/casket | lifeless | didn't make it | passed away
			death of | @poss death | body ..1 limp/lifeless | dying | last words/moments`,
		weak: `died/dies/die | dead | death | grave/graves | buried/burial | murdered/killed | mourn~`
	},
	'child-death': {
		strong: `dead ..1 child/children/baby/infant/son/daughter/toddler | death of ..2 @child | small/tiny/little coffin | kill~/murder~ ..2 child/children/baby/infant
			child/baby/infant/son/daughter/toddler ..1 died/drowned/dead | children ..2 died/killed/murdered | outlive~ ..2 @child`,
		clear: `lost ..2 son/daughter/child | bury~ ..3 @child | kid/kids/boy/girl ..2 died/killed | just a kid/child/boy | died ..2 years old`
	},
	grief: {
		strong: `grief stricken | in mourning | sorry for your loss | overcome/overwhelmed/consumed by/with grief | mourn~ @obj/@poss | grieve~ for | @poss grief`,
		clear: `grief | grieve~ | mourn~ | mourner/mourners | funeral | bereaved/bereavement | widow/widower/widowed | condolences | gravestone/headstone/tombstone | @poss grave | eulogy
			lost ..1 mother/father/brother/sister/son/daughter/husband/wife/friend | miss/missed/misses/missing @obj so/every | @poss late mother/father/husband/wife`,
		weak: `sob/sobs/sobbed/sobbing | wept/weep/weeping | loss | ashes | buried | cemetery/graveyard | memorial | died | death | dead | tears | gone`
	},
	suicide: {
		strong: `suicide/suicides | suicidal | kill/kills/killed/killing @self | hang/hangs/hanged/hanging @self | take/takes/took/taking/taken @poss own life | end/ends/ended/ending @poss own life
			end/ending/ended @poss life/lives | end/ending it all | to/just/should/could/gonna/almost/and off @self | offed/offing @self | go kill @self
			throw/throws/threw/throwing/thrown/fling/flung/hurl~ @self off/from/out | jump~/leap/leaps/leapt/leaped/leaping/step~ off ..2 @height | jump~/leap/leapt/leaped from ..2 @height
			swan dive off/from | slit/slits/slitting ..2 wrist/wrists | cut ..2 wrists | swallow~ ..4 pills | whole bottle of pills`,
		clear: `want/wants/wanted/wanting to die/disappear | ready to die | wish/wishes/wished/wishing ..3 dead | wish/wished ..2 never been born/woken | better off without me/him/her | better off if i/he/she | better off dead
			tired of living/life/existing | reason/reasons/nothing/much to live | left to live for | see you in the next life | in your next life | drown/drowned/drowning @self | shoot/shot @self
			don't/didn't/doesn't ..2 want to live/exist/wake | don't/didn't/doesn't ..2 want to be here/alive | end the pain | stop/stopped existing | if i were/was gone/dead | with/without me/him/her gone | happier ..4 gone
			noose | overdose~ | stand~/stood/step~/climb~ ..2 on/onto/over ..3 ledge/parapet/railing/edge/handrail | stop the pain | goodbye letter/note | talk~ @obj down | do it already`,
		weak: `roof/rooftop/bridge/cliff/ledge/parapet/edge | next life | pills | burden | last words/moments | nothing left/here | hopeless/hopelessness | worthless/useless | say/said/saying ..1 goodbye/goodbyes | let go/letting go
			razor | nobody ..3 miss/care/notice | no one ..3 miss/care/notice | gun/pistol/revolver`
	},
	'self-harm': {
		strong: `self harm~ | self injury | cut/cutting/cuts @self on purpose | hurt/hurting @self on purpose | razor/blade ..4 skin/arm/arms/wrist/wrists/thigh/thighs/forearm | burn~ @self with
			scars ..3 wrist/wrists/forearm/forearms/thighs | slit/slitting ..2 wrist/wrists`,
		clear: `cut/cutting/cuts @self | hurt/hurting/hurts @self | harm/harming @self | claw~ ..4 skin/arms/arm | scratch~ ..4 raw/bled | dig/digs/dug/digging ..1 nails ..4 skin/palm/palms/arm/arms/wrist
			razor/razors | punish~ @self | hit/hitting @self | hid/hide/hiding ..2 scars`,
		weak: `scar/scars | bandage/bandages | wrist/wrists | long sleeves | sleeve/sleeves | pain | blade`
	},
	'mental-illness': {
		strong: `schizophrenia/schizophrenic | bipolar | ptsd | psychosis/psychotic | antidepressants/antidepressant | panic attack/attacks | psychiatric | clinical depression | hear/hears/heard/hearing voices
			obsessive compulsive | diagnosed ..2 depression/anxiety | mental illness/hospital/breakdown | nervous breakdown`,
		clear: `depression | depressed | anxiety | hallucinate~ | hallucination/hallucinations | flashback/flashbacks | dissociate~ | therapist | breakdown | paranoia/paranoid | delusion/delusions | hyperventilate~ | trauma/traumatised/traumatized
			voice/voices in/inside @poss head | intrusive thoughts/thought | trapped in @poss head`,
		weak: `hopeless/hopelessness/despair | numb/numbness | worthless | nightmare/nightmares | couldn't breathe | medication/meds | spiral~ | exhausted | panic/panicked`
	},
	'eating-disorder': {
		strong: `anorexia/anorexic | bulimia/bulimic | eating disorder/disorders | starve~ @self | made/make/making @self throw/vomit/sick | binge~ ..2 purge~ | count~ calories`,
		clear: `calories | purge~ | skip~ ..1 meal/meals/breakfast/lunch/dinner | laxative/laxatives | too fat | lose/losing/lost weight | fingers down @poss throat`,
		weak: `scale/scales | thin/thinner | fat | weigh~ | mirror | ribs | hungry/hunger | food`
	},
	abuse: {
		strong: `abuse~ @obj | abusive | abuser/abusers | years of abuse | verbal/physical/emotional abuse`,
		clear: `abuse~ | beat/beats/hit/hits @obj again/every | locked @obj in | mistreat~ | afraid/scared/terrified of @obj | cruelty | belt ..3 hand`,
		weak: `flinch~ | bruise/bruises/bruised | punish~ | cower~ | slap~ @obj | yell~ at @obj | hurt/hurts/hurting @obj | forced`
	},
	'child-abuse': {
		strong: `child abuse/abuser/neglect | abuse~ ..1 child/children/kids | abused as a | beat/beats/beating/hits/hitting ..1 children/kids | @poss @parent beat/beats/hit/hits/whipped/slapped/struck/locked me/him/her/us`,
		clear: `child services/protection | locked ..4 cupboard/closet | went to bed hungry | hit/beat a child`,
		weak: `flinch~ | bruise/bruises/bruised | punish~ | belt | foster home | @parent | drunk`
	},
	'domestic-abuse': {
		strong: `domestic violence/abuse | wife beater | battered wife/women | abusive @partner/relationship/marriage | abusive ex @partner
			@poss @partner hit/hits/beat/beats/punched/slapped/struck/strangled/choked me/him/her/them | women's shelter`,
		clear: `restraining order | walked into a door | made me do this/it | swore he/she would never | long sleeves ..4 bruises`,
		weak: `flinch~ | bruise/bruises/bruised | @partner | apologise~/apologize~ | afraid/scared of @obj`
	},
	manipulation: {
		strong: `gaslight~ | gaslighting/gaslit | manipulate~ @obj | emotional blackmail | guilt trip~ | brainwash~ | mind control~`,
		clear: `manipulate~ | manipulation/manipulative/manipulator | blackmail~ | coerce~ | coercion | imagining things | what you made me do | all in your head | no one else will/would ..1 you/love/want | everything/all i've done for you | puppet/puppets`,
		weak: `control~ | obey~ | twist~ ..2 words | @poss fault | ungrateful | crazy`
	},
	bullying: {
		strong: `bully/bullies/bullied/bullying | tormentor/tormentors`,
		clear: `taunt~ | jeer~ | mock~ @obj | pick~ on @obj | shove~ ..3 locker/lockers/wall | name calling | laughing stock | outcast | laugh~ at @obj | go kill yourself | made fun of`,
		weak: `worthless | useless | pathetic | loser/freak/weirdo | tease~ | sneer~ | shove~ | mock~ | cruel/cruelty`
	},
	stalking: {
		strong: `stalker/stalkers | stalk/stalks/stalked/stalking @obj | follow~ @obj home | photos/photographs/pictures of @obj sleeping/through | watch~ @obj sleep/sleeping`,
		clear: `restraining order | being followed/watched | someone/somebody ..2 following @obj | following me/her | watch~ @obj through | knew where i/she/he/we lived | obsessed/obsession with @obj | knows where i/we live`,
		weak: `shadow/shadows | footsteps behind | lurk~ | watching | curtains | obsession/obsessed`
	},
	'sexual-content': {
		strong: `orgasm/orgasms | masturbate~ | blowjob | erection | nipple/nipples | clit | penis | vagina | had/having/have sex | make/made/making love | thrust~/thrusting into/inside me/him/her/them | sexual intercourse | condom/condoms`,
		clear: `moan/moans/moaned/moaning | naked | thrust/thrusts/thrusting | straddle~ | arousal/aroused | undress~ @obj | unhook~ ..2 bra | unzip~ ..2 jeans/pants/trousers/fly/dress | sex | grind~ against`,
		weak: `between @poss legs/thighs | groan/groans/groaned/groaning | thigh/thighs | tongue | hips | panted/panting | nude | kiss~ ..4 neck/collarbone/chest/throat | bare skin/chest | lust`
	},
	'sexual-assault': {
		strong: `rape/rapes/raped/raping/rapist/rapists | sexual assault | sexually assault~ | molest~ | force~ @self on/onto/upon | nonconsensual | non consensual | date rape`,
		clear: `grope/gropes/groped/groping | roofie/roofied | spiked @poss drink | tore ..3 dress/blouse/skirt/underwear | unwanted touch/hands/advances | under @poss skirt`,
		weak: `pin~ @obj down | don't touch me | said no | please stop | get off me`
	},
	underage: {
		strong: `statutory rape | child porn/pornography | underage sex | jailbait | sexual/sexually ..3 minor/minors/child/children | pedophile/paedophile/pedophiles/paedophiles`
	},
	incest: { strong: 'incest | incestuous' },
	racism: {
		strong: `racist/racists | racism | whites only | lynch~ | white supremacist/supremacists/supremacy | racial slur/slurs | nigger/niggers | wetback/wetbacks | kike/kikes | slave owner/owners | ethnic cleansing`,
		clear: `go back to your/where ..3 country/from | half breed/breeds | halfbreed | people like your/his kind | savages | segregation/segregated | colour of @poss skin | color of @poss skin | dirty blood`,
		weak: `your kind | slave/slaves/slavery | purebred | mongrel`
	},
	homophobia: {
		strong: `homophobic/homophobia/homophobe | faggot/faggots | conversion therapy | pray the gay | anti gay | gay bashing`,
		clear: `so gay | that's gay | unnatural ..2 desire/love/urges | sodomite/sodomites | disown~ ..4 gay | kicked out ..4 gay | abomination`,
		weak: `fag/fags | sin/sinner | queer | pervert/perverts`
	},
	transphobia: {
		strong: `transphobic/transphobia/transphobe | tranny/trannies | shemale | deadname~ | dead name | misgender~`,
		clear: `not a real man/woman/boy/girl | really a man/woman/boy/girl | born a man/woman/boy/girl | wrong pronoun/pronouns | man in a dress`
	},
	misogyny: {
		strong: `misogyny/misogynist/misogynistic | woman's place | women belong | belong/belongs in the kitchen`,
		clear: `sexist/sexism | slut/sluts | whore/whores | just a woman/girl | only a woman/girl | like a little girl | hysterical woman/women`,
		weak: `bitch/bitches | wench | silly girl | weaker sex`
	},
	ableism: {
		strong: `ableist/ableism | retard/retards/retarded | spastic`,
		clear: `cripple/cripples | lunatic/lunatics | imbecile/imbeciles | wheelchair bound | deaf and dumb | deformed freak`,
		weak: `freak | crippled | useless | defective | broken`
	},
	illness: {
		strong: `cancer | chemotherapy/chemo | leukemia/leukaemia | tumor/tumors/tumour/tumours | dementia | alzheimer's | hospice | tuberculosis | pneumonia | pandemic | life support | terminal illness | terminally ill | in a coma | incurable`,
		clear: `illness | disease/diseased/diseases | infection/infected | seizure/seizures | diagnosis/diagnosed | cough~ ..2 blood | hospital bed | heart attack | feverish | delirious/delirium | plague | sickbed | sepsis`,
		weak: `hospital | doctor/doctors | nurse/nurses | fever/fevers | cough/coughs/coughed/coughing | pale | ill | medicine/medicines | symptoms | sick`
	},
	medical: {
		strong: `scalpel | operating table/room/theatre/theater | amputate~ | amputation/amputee | intubate~ | transfusion | catheter | defibrillator | iv drip/line | open heart surgery`,
		clear: `surgery | surgeon/surgeons | syringe/syringes | inject~ | injection/injections | needle ..5 arm/vein/skin | stitches/sutures | anesthesia/anaesthesia/anesthetic/anaesthetic | emergency room | paramedic/paramedics | ambulance
			intensive care | gurney | stretcher | prosthetic/prosthesis | morphine | heart monitor`,
		weak: `hospital/hospitals | doctor/doctors | nurse/nurses | bandage/bandages/bandaged | needle/needles | iv | wound/wounds | medic/medics`
	},
	'pregnancy-loss': {
		strong: `miscarry~ | miscarriage/miscarriages | stillborn/stillbirth | lost/lose/losing the/her/our/my baby | abortion/abortions`,
		clear: `no heartbeat | wasn't/isn't a heartbeat | empty nursery/crib/cradle`
	},
	'body-horror': {
		strong: `flesh/skin ..3 melt~/slough~/peel~ | peel~ ..3 skin/flesh | move~/crawl~/writhe~/squirm~/wriggle~ under/beneath/inside ..1 @poss skin | bones ..3 rearrange~/reshape~/shift~/lengthen~ | burst ..3 @poss chest/stomach`,
		clear: `pustule/pustules | mutate~ | mutation/mutations | maggot/maggots | larva/larvae | parasite/parasites | extra limbs | tentacle/tentacles | grotesque | tear~/tore/torn ..2 apart | bones ..2 crack~/snap~`,
		weak: `flesh | writhe~ | slime | twitch~ | ooze~ | swollen | convulse~`
	},
	vomit: {
		strong: `vomit~ | puke~ | retch~ | emptied ..2 stomach`,
		clear: `throw/throws/throwing/threw up | bile | nausea/nauseous/nauseated | dry heave~`,
		weak: `heave~ | gag/gagged/gagging | queasy | sick to @poss stomach | stomach ..2 churn~/lurch~/roil~`
	},
	'animal-death': {
		strong: `@animal ..1 died/drowned | dead ..1 @animal | death of ..2 @animal | kill~ ..2 @animal | bury~ ..2 @animal | run/ran over ..2 @animal | shot ..1 @animal | put ..2 @animal down/to sleep`,
		clear: `put/putting ..1 to sleep | roadkill | euthanise~/euthanize~ | slaughter~ ..2 lamb/lambs/pig/pigs/goat/calf`
	},
	'animal-cruelty': {
		strong: `animal cruelty/abuse/testing | kick~/beat/beats/beating/torture~/starve~/drown~ ..1 @animal | cruel/cruelty to animals | dog/cock fighting`
	},
	'substance-use': {
		strong: `heroin | cocaine | crystal meth | meth | marijuana | overdose~ | drug dealer/dealers/addict/addicts | alcoholic/alcoholics/alcoholism | rehab | junkie/junkies | got/get/getting/gets high | snort~ ..2 line/coke/powder | blackout drunk | lsd`,
		clear: `drunk/drunken/drunkenly | drugs/drugged | addict/addicts/addicted/addiction | alcohol | hungover/hangover | tipsy | stoned | weed | liquor | sober | relapse~ | whiskey/whisky/bourbon | vodka/tequila/rum`,
		weak: `beer/beers | wine | cigarette/cigarettes | bar/pub/tavern | smoke~ | bottle/bottles | ale | champagne`
	},
	'strong-language': {
		strong: 'motherfucker/motherfuckers/motherfucking | cunt/cunts',
		clear: `fuck/fucks | fucking/fuckin | fucked | fucker/fuckers | shit/shits/shitty/shitting | bullshit | bastard/bastards | bitch/bitches | asshole/assholes/arsehole/arseholes | dipshit/dumbass/dickhead/jackass | goddamn/goddammit`,
		weak: `damn/damned/dammit/damnit | what/the hell | ass/arse | crap | piss/pissed | bloody hell | dick | screw you`
	}
};
