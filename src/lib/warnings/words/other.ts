import type { Words } from '../words';

/** How a term is written: `../words.ts`. */
export const otherWords: Readonly<Record<string, Words>> = {
	'substance-use': {
		strong: `heroin | cocaine | crystal meth | meth | marijuana | drug dealer/dealers/addict/addicts | alcoholic/alcoholics/alcoholism
			rehab | junkie/junkies | blackout drunk | lsd
			six/two/three/ten/ninety/four weeks/months/days/years sober
			stayed/stay/been/get/got/getting sober | found a vein
			drank @self
			hungover | on drugs
			ketamine/fentanyl/opium/opiates/amphetamine
			pills with ..1 sherry/wine/gin/vodka/whisky/beer | did lines/bumps/shots | rang/called/call/texted/phoned ..1 dealer
			days clean
			heroin/cocaine/ketamine/fentanyl/methamphetamine/crystal_meth/crack_pipe/opium/laudanum/morphine_habit/absinthe/oxycontin/oxys/vicodin/percocet/xanax/mdma/lsd/shrooms/ecstasy/acid_trip/amphetamines/benzos
			long pipe
			track marks
			crackhead/pothead/stoner/stoners/wino/dipso~/overdos~/relapse~
			dilated/pinned pupils
			could/can quit/stop whenever/anytime/any time
			underage drinking | did/do/doing shots
			fine to drive
			i'm/he's/she's/was/were/an/a ..1 alcoholic/junkie/drug_addict/heroin_addict/recovering_addict
			an/the/his/her overdose
			@number pints | never drink with | two/three/four/five/six/ten pints
			did/do/doing the ..1 coke/cocaine/lines/line/heroin/meth/pills | teeth went numb
			@drink ..3 bottle/glass/gone/empty/straight/another/more/breath/down/on
			@drink ..3 gone/glass/straight/breath/bottle
			days/weeks/months/years ..2 clean/sober
			sober chip/chips/chip_s | vodka/whisky/whiskey/gin/bottle ..2 in/behind/under/down the hoover/cistern/sink/cereal/wardrobe/laundry/toilet | when she's/he's drunk | missed a dose | you're/i'm/she's/he's/was an addict | the craving`,
		clear: `drugs/drugged | alcohol | hangover | tipsy | liquor | sober | whiskey/whisky/bourbon
			vodka/tequila/rum | bottle/bottles ..3 gone/empty/hidden/floor/bed/@drink
			did/doing/do a/some/more line/lines/coke/pills/acid | withdrawal/detox
			first/another/next/second drink ..8 shak~/steady/morning/noon/needed/hand
			another/whole/empty bottle ..3 of/gone/vodka/whisky/gin/hidden/floor | needed/need a fix/drink/hit
			smell~/stank/stinks/reek~ of ..1 @drink/alcohol | sherry/gin | nose bled | the dealer | he'd/she'd quit
			days/months/years clean | cans ..4 sofa/floor
			bottle ..3 @drink/empty/empties/hidden/hid/half
			another/next/first/fourth/fifth/sixth drink/glass/beer/whisky/whiskey/shot/round/bottle/pint/pipe
			pipe/lamp/smoke ..4 sweet/dream~/opium/divan | staggered/swayed/lurch~ ..4 home/door/pub/bar/drunk/up_the_stairs
			poured/pour/pours ..3 another/himself/herself/myself/whisky/gin/vodka/wine/drink
			stash | disabled loo/toilet ..3 together/cubicle
			cubicle ..4 together/two/nose/sniff~/powder | weekends and | curtains of ..1 divan | sextant/watch/ring/guitar ..4 sold/pawned/sell
			cigarette/cigarettes/vape/vaping ..4 smok~/lit/chain/another | chain smok~ | best ..4 felt/understood/feeling ..4 night/ever
			heart ..3 going ..2 so/too/fast | peppermint/mouthwash | poured ..4 glass/drink/tumbler/mug ..6 again/another/noon/morning/empty/hand
			shots/keg | she'd/he'd been drinking | trembling/shaking hands/fingers
			pusher/supplier | nose/nostril/nostrils ..3 bleed~/bled/powder/white/sniff~/rub~ | spliff/bong/hashish
			drugs/stoned/hungover/hangover
			addiction/addict/addicts/addicted/alcoholic/alcoholics/alcoholism/junkie/junkies
			cold_turkey/relaps~/overdos~/sober ..4 days/weeks/months/years/nine/day | drunk/drunken/drunkenly/hungover ..8 bottle/again/father/dad/mum/vodka/whisky/whiskey/beer/wine/floor/night/every/stagger~/reek~ | drug dealer | was/were/getting/got high | pain pills | the little bags/bag | was/is not a drunk | a drunk
			withdrawal/detox/rehab/methadone/narcotics_anonymous/twelve_steps
			overdose~
			pints/pint ..12 drunk/threw/sick/vodka/gin/shots/another | tankards/pints/flagons/shots | using on weekdays | i was/he_was/she_was using | pawning/pawned | freshers ..8 pints/drunk/sick/gin | ale/beer/mead/wine ..12 puked/vomited/sick/bile | sloe gin | hungover | first cocaine | cocaine
			smoked/smoke ..1 weed/pot/hash/dope | first line went | little bag | credit card ..6 line/lines/powder/bag/coke | withdrawal day | withdrawal ..6 sweat/shak~/day/ants/vomit~/week | just a thimble/drop/sip/taste/little/bit of ..6 begged/please | an addict ..2 at/and/i/he/she/said/like | sold ..3 to buy ..3 them/it/more/pills/pellets | taking @number ..2 pellets/pills/tablets ..2 day | skin's full of | begged ..4 for ..3 dose/fix/hit/drop/pill/bottle
			the meeting ..4 coin/chip/sponsor/sober
			needle/spoon/lighter/syringe ..6 vein/arm/heroin
			passed out ..4 sofa/floor/drunk
			hands ..4 shaking until/till ..3 drink
			coke/meth/speed/molly/acid/weed/skag/smack/dope/pot/hash ..4 line/lines/gram/smoke~/snort~/dealer/high/bag/roll~/rolled/tab/tabs/hit/score/scored/pipe/habit/stash/bong/deal~/sold/sell
			rack~/cut/chop~ ..3 up/lines/out ..4 card/phone/mirror/pass/note/table/cistern
			roll~/rolled/lit/light/pass~/smok~/share~/shared ..4 joint/joints/spliff/spliffs/blunt/blunts/bong/pipe/zoot
			the pipe/needle/spoon/syringe/foil/lighter ..8 vein/arm/smoke/dream~/opium/brown/heroin/nod~/sweet/tie/belt/bubbl~/black/powder
			opium/smoke ..4 den/divan/couch/pipe/dream~/lamp/bead
			drink~/drinking/drank/drunk ..6 again/morning/noon/breakfast/alone/bottle/forget/every_night/himself/herself/myself/blackout/since/stop/stupor/unconscious/passed/couldn't_stand/problem/promised/hands_shook
			need~/needed/wants/wanted/just/only/another/first/one_more/next/steadi~ ..2 drink/drinks/hit/fix/dose/pill/pipe/bump/line ..4 hands/shake/shook/shaking/steady/morning/nerves/sleep/night/before/stop/badly
			bottle/bottles/flask/cans ..8 hidden/hid/hide/under ..2 bed/behind/cistern/wardrobe/sink/empty/empties/another/second/floor/@drink/gone/half
			@drink ..6 coffee/teacup/mug/breakfast/morning/water_bottle/neat/straight/hidden/hid/noon/empty/another/shaking/shook/desk_drawer
			popped/pop/took/swallow~/crush~/washed/wash ..4 pill/pills/tab/tabs/xanax/percocet/adderall/oxy/valium/vicodin/tablet ..4 party/club/down/vodka/wine/high/gin/whisky/whiskey/friday/music/kick/again/another
			pills/tabs/pill ..6 party/club/festival/dance~/dancing/high/rush/dealer/kick~_in/jaw/love_everyone/speakers
			teeth hurt/jaw/jaws ..4 clench~/grind~/gurn~/ach~
			trip/tripped/tripping ..4 acid/mushrooms/lsd/balls/colours/colors/walls
			pupils ..4 dilated/pinpricks/huge/blown/pinned/saucers
			sold/pawned/stole/stolen/sell/selling ..6 drink/habit/fix/pipe/drugs/score/debt/needle/bottle
			smell/smelt/smelled/stank/stink/reeked ..2 of/like drink/booze/beer/whisky/whiskey/gin/vodka/wine/brandy/weed/smoke ..6 again/breath/mother/father/dad/mum/noon/morning/car
			peppermint/mints/mint/mouthwash ..8 smell/gin/vodka/breath/drink/car
			getting/get/got high ..6 weed/pills/drugs/before/again/together/friday/smoke/class/behind/every
			overdose/overdosed ..4 on ..2 @drugs/pills
			lines ..10 cocaine/coke/sniffed/snorted
			sniffed/snorted ..6 line/lines/coke/cocaine/powder
			vomit~/puked/sick ..12 tankards/pints/gin/vodka/beer
			wiped his/her/my nose ..6 line/powder/grinned
			stealing/stole ..6 purse ..4 pay_for/for_it/drugs/fix/gear
			snort~ ..2 line/coke/powder
			sober ..3 weeks/months/days/years/meeting/chip
			drinking ..2 again/problem/himself/herself/since/alone/too
			lines off/of ..2 back/mirror/table/book/chip/guidebook/toilet
			vodka/gin/whisky in ..2 water bottle/teacup/mug/coffee/flask
			snort~/sniff~/huff~/inhal~ ..3 line/lines/glue/powder/coke/paint/bag/fumes/gas/it
			needle ..2 tracks/marks
			hungover/hangover/blackout/blacked_out/passed_out/slurr~/slurred/slurring/stagger~_home/reek~_of/stank_of/smelled_of/smelt_of ..2 @drink/drink/alcohol/party/bar/night/pub
			a_gentleman/he/she/i could/might/can stop ..2 whenever/when/any
			only ..2 at weekends
			keg/kegger/shots/beer_pong/jungle_juice/drinking ..2 game/games
			injected/snorted/smoked/swallowed ..3 it/powder/pills/line/pipe/stuff/crystal
			stoned/baked/wasted/hammered/shitfaced/sloshed ..3 again/party/last/night/sofa/drunk/weed/vodka
			was/were/been ..1 high on ..1 @drugs
			cut/cutting/chopped ..2 lines
			woke/wakes/woken ..2 under the table
			poured/poured_it/tipped ..2 it/vodka/whisky/gin/bottle ..1 down the sink/plughole/drain | being stoned | under the tongue ..8 arm/dose/needle/using | in the arm ..8 dose/using/tongue/needle/every | using every | i can stop ..8 addict/needles/when | needles in/under/behind | been on the ..1 blue/dust/spice/pills/smack/gear ..6 year/months/before | sober ..8 days/months/chips/today/vodka/mum/dad/years
			shoot~/shot/shooting up
			drunk ..1 again/since/every`,
		weak: `beer/beers | wine | cigarette/cigarettes | bar/pub/tavern | smoke~ | bottle/bottles | ale | champagne | nose ..1 bled
			drink/drinks/drank/drinking | glass/flask/cans/brandy | pipe/lighter | pills/pill/powder/needle/spoon/foil | party/club
			nose/teeth/jaw/hands | shaking/shook/steady | quit/stop/promised/habit/clean | sweet/dream/floating/bright
			morning/weekend/weekends/thursdays | debt/sold/pawn | the bottle | empty bottle/bottles/can/cans
			lines/line_up/bump
			empties/flask/hip_flask/hipflask
			swig/swigged/gulp/gulped/downed/knocked_back
			drunk/drunken/drunkenly
			weed
			the bottle/drink
			passed out
			slur~
			dealer/dealers
			racks/racked_them/cut_them
			addicted
			line/lines/bump/bumps/key ..4 cut/rack~/snort~/did/doing/coke/powder/nostril/nose/mirror/card/note/chopped/chop~/toilet
			get/gets/got/getting/were/was/we're/they're high ..2 again/together/every/off/on/in
			on the wagon
			off/on ..1 wagon`
	},
	'strong-language': {
		strong: `motherfucker/motherfuckers/motherfucking | cunt/cunts
			fuck's sake | piece of shit | fuck off/you | what the fuck | motherfuck~
			cocksucker/cocksuckers/fuckwit/fuckface/shithead/shitheads/clusterfuck/dipshit/shitshow | go fuck yourself | the fuck
			fuck you/off/me/this/that/it/him/her/them/sake/knows/all/yeah/no
			fucking ..1 hell/idiot/idiots/christ/bastard/bastards/shit/stupid/kidding/right/way | for fuck's | holy shit/fuck | bloody bastard/bastards`,
		clear: `fuck/fucks | fucking/fuckin | fucked | fucker/fuckers | shit/shits/shitty/shitting | bullshit | bastard/bastards | bitch/bitches
			asshole/assholes/arsehole/arseholes | dumbass/dickhead/jackass | goddamn/goddammit | piss off | sod off | bollocks
			wanker/wankers/twat/prick/tosser | arse | bloody hell | shite/horseshit | bitch/bitches/son of a bitch | pricks/dickheads
			tossers/twats/knobhead/bellend/pillock | bugger/buggered/buggery | goddamned | piss/pissed off | piss | sod off/sodding
			ass/arse ..3 kick/kiss/shove/lazy/stupid/your | where the sun doesn't/don't
			fuck/fucking/fucked ..12 shit/bitch/bastard/arse/ass/fuck/fucking/fucker/piss/cunt/goddamn
			shit/bitch/bastard ..10 fuck/fucking/fucker/shit/arse/piss/bitch
			fuck/fucks/fucking/fucked/fucker/fuckers/fuckin/fuckwit/shit/shite/shitty/shitting/bullshit/horseshit/cunt/cunts/twat/twats/bastard/bastards/bitch/bitches/arsehole/arseholes/asshole/assholes/prick/pricks/dickhead/dickheads/wanker/wankers/tosser/motherfucker/cocksucker/bollocks/goddamn/goddamned ..14 fuck/fucks/fucking/fucked/fucker/fuckers/fuckin/shit/shite/shitty/bullshit/cunt/cunts/twat/bastard/bastards/bitch/bitches/arsehole/asshole/arse/prick/dickhead/wanker/tosser/motherfucker/piss/pissed/bollocks/goddamn/crap`,
		weak: `damn/damned/dammit/damnit | what/the hell | ass | crap | piss/pissed | dick | screw you | swore | cursed | hell | crappy | bloody | cock
			screw | swear/swearing/cursing | jesus christ`
	}
};
