import type { Words } from '../words';

/** How a term is written: `../words.ts`. */
export const animalsWords: Readonly<Record<string, Words>> = {
	'animal-death': {
		strong: `@animal ..1 died/drowned
			shot ..1 @animal
			old yeller
			like going to sleep
			glue_factory/knacker's
			dying/drowned ..1 @beast
			buried her/him/it beneath/under ..3 tree/swing/bush/roses/apple
			horses/dogs/cattle/sheep/mules died | found her/him/it dead in the gutter/road/garden/hutch/cage/straw/morning | my/our dog's/cat's/horse's dead`,
		clear: `put/putting ..1 to sleep | euthanise~/euthanize~ | slaughter~ ..2 lamb/lambs/pig/pigs/goat/calf | shot ..2 it/her/him/the mare
			@animal ..4 killed/broken/broke/bleeding/limp/cold/screaming/dying/still/leg | carcass | put to sleep | the one shot
			vet ..8 needle/sleep/injection/stay/nothing/gently/ribs/end/kind/kindest/suffering | stiff by/in/and
			would/wouldn't not/never stand/get | last time she/he wagged
			that dog ..2 life | main road
			the vet/vet's | to sleep ..3 dog/cat/pony | let ..2 say goodbye | say/said goodbye to | the man ..2 came/come ..3 case/gun/van/needle
			the gun/shot/rifle ..6 barn/dog/horse/crows/tail | its/her/his tail going/wag~/thump~
			collar/lead/leash/bridle/halter ..4 empty/hook/hung/hands/still/kept | taste for ..2 hens/chickens/blood/sheep
			brought home/left ..4 dead/mouse/bird | shaved ..4 leg | not in pain
			hooves/paws/wings/tail ..4 still/stopped/limp | buried ..3 garden/shoebox/tree/yard/collar | limp/lifeless/stiff ..2 body/bundle/shape
			the girl/woman/man in ..2 green/tunic/scrubs | had to be shot | @dog ..3 gone/died/dead
			@beast ..3 limp/bleed~/bleeding/whimper~/broken/dying
			roadkill/carcass/carcase/carcasses/abattoir/slaughterhouse/knacker/knackers/euthani~
			dead ..1 @beast
			shot ..4 horse/dog/mare/pony/wolf/hound ..8 leg/rifle/lame/suffering/blanket/face/head/gently | hole/grave ..6 garden/under/spade/box/yard ..6 cat/dog/rabbit/hamster/pet/bird
			cat/dog/horse/mare/rabbit/kitten/puppy/hound/pony/hamster/wings ..6 nailed/cut_off/drowned/poisoned/shot/hanged/strangled | blanket/sack/sheet ..3 over ..2 mare's/horse's/dog's/cat's
			bury/buried/bur~ ..1 him/her/it ..3 garden/under/yard/tree/catmint/apple/orchard/field/paddock
			died in ..2 night/sleep/straw/basket/hutch/cage/stable | he's/she's/was/is/were cold ..12 cat/dog/rabbit/paw/fur
			kindest thing
			the vet/vet's ..12 gone/feel/sleepy/injection/needle/hold/blanket/stay | won't/wouldn't/will_not feel anything | felt her/him ..2 get/go heavy/still/limp | got heavier | our/my/his/her dog/cat/horse/pony/rabbit/hamster/mare was dead/gone/cold | ate/eaten/eat ..3 last ..3 ponies/horses/dogs/mules | took ..2 out behind ..6 shot/gun/rifle | long time dying | carried our/the/my ..1 dog/cat/rabbit | fur all over
			the mare/horse/dog/pony was down | wasn't/isn't getting up ..8 mare/horse/leg/arrows | felt my/the horse/dog/cat die | horse/dog/cat/mare die/dies/died | leg ..4 bent in a
			@animal ..3 hit by ..2 car/truck/train/bus/lorry
			run over ..4 @animal
			lost/miss ..1 @poss/old @animal ..3 died
			lamb/calf/foal/chick/kid ..6 stiff/not_breathing/would_not_stand/wouldn't_stand/cold
			wrap~ ..3 in/up ..3 blanket/towel/shirt ..6 buried/bury
			tail gave/thump~ ..6 gone/still/last/once
			had that dog/cat/horse ..4 life
			@beast ..4 died/dead/killed/drowned/lifeless/stiff/cold/buried/slaughter~/poisoned/euthani~/butchered/run_over/skinned/gutted
			vet ..8 needle/injection/sleep/kind/kindest/syringe/case/gently/nothing/listening/nodd~/sorry/hours/end/quality/pain
			needle/injection/syringe ..8 tail/paw/fur/mane/neck/nose/muzzle/dog/horse/cat/mare
			took/takes/taken/led/lead/walked ..3 @beast/him/her/it ..3 behind/round/out/back ..3 barn/shed/field/woods/orchard/yard
			rifle/gun/shot/shotgun ..8 @beast
			shoebox/shoe_box ..6 buried/hamster/bird/garden/grave/budgie/hole
			tail/paws/paw/ears/flank/flanks ..5 stopped/still/stiff/cold/thump~/wag~/gave/once/twitch~ ..8 gone/dead/stopped/moving/breath/again/still/last/nodding
			knees ..2 went/buckled/folded ..8 mare/horse/pony/man/vet
			wrung/wring/wringing/snap~/broke ..3 neck ..4 hen/chicken/rabbit/bird/duck/goose/pigeon/it
			throat ..4 lamb/goat/calf/pig/sheep/bull
			blood ..8 lamb/goat/calf/foal/hen/hens/sheep/deer/stag/fox/fur/feathers
			feathers/fur ..6 blood/everywhere/scattered/left ..6 hens/fox/cat/coop/rabbit/all_that
			whale/whales/dolphin/dolphins ..5 beached/stranded/harpoon~/dying/died/dead
			trap/snare/traps/snares ..8 rabbit/fox/paw/leg/gnaw~/wolf/bear/dead/neck
			hunt~/stag/deer/hart/doe/boar ..10 arrow/shot/fell/dropped/spear/blood/throat/gutted/hounds/eyes/died
			vet/vet's ..10 goodbye/needle/gone/paw/fur/blanket/last/sang/held/table/cried
			limp/still/lifeless ..4 fur/paws/wings/tail
			bury~ ..2 @animal
			@animal ..3 was/were/is/lay dead
			@animal ..2 had died/drowned
			buried/bury/burying ..2 @animal
			@animal/she/he/it/biscuit had been hit on/by/in ..3 road/car/street/train/truck/lane
			kill~/slaughter~/butcher~/shoot/shot/drown~/poison~/stuck/sacrific~/bury/buried/burying/gutted/skin~ ..3 @beast
			got/had/has a ..1 taste for ..2 hens/sheep/blood/chickens/lambs/eggs
			buried ..3 @beast/shoebox/shoe_box/collar
			floating/belly_up ..3 tank/bowl/goldfish/fish
			neck ..3 wrung/wring
			last ..2 wag/purr/bark/whinny
			buried ..2 rabbit/hamster/dog/cat/bird/budgie/goldfish/pony
			fox got in
			went down in the snow/mud/sand/traces ..8 up/grunt/horse/grey/mare | eye had glazed | eyes had glazed | the carcasses lay | drove off ..6 cat/dog/she/he | tea towel/blanket/coat over her/him/it | he'd/she'd/he_would/she_would go to sleep | then he/she was just heavier | it wouldn't hurt ..8 sleep/vet | by its tail ..8 dead | squashed/flattened ..6 hedgehog/hedgehogs/cat/rabbit/two | horse/horses/mare/stallion ..12 carcass/carcasses/knives/glazed/snow ..6 cook/died/dead/snow/road
			hit ..1 cat/dog/puppy/kitten ..4 on/and/drove/with
			the/a/my/his/her/our dead @animal
			@animal's body/grave/neck/corpse`,
		weak: `hit by a/the | collie/terrier/labrador/spaniel/retriever/old_dog | mare/pony/calf/foal/lamb | as if asleep | no longer moved | grave
			good girl/boy/dog | the collar/lead/bell | buried ..2 @obj/it/the | stroking ..2 neck/fur/head | vet | broken ..1 leg
			lying in the gutter/road/ditch | trap/traps ..4 fox/rabbit/leg | tail | dog | blanket | cat/horse/rabbit/hamster/bird/hens
			needle/case/injection | paw/paws/fur/mane/muzzle/nose/ears/ribs | barn/field/yard/garden/tree/string/rope | gun/shot/rifle/crows
			buried/hole/box | gone/still/cold/limp/dead | goodbye/good_girl/good_boy | road/car/lorry | breath/breathing | neck/knees | cried/wept
			good dog/boy/girl | nose ..3 neck/hand/palm/sleeve
			stopped_breathing/moving/twitching/purring
			butcher~/abattoir/euthani~
			slaughter~
			roadkill
			old girl/mare/ranger/fellow
			put out of ..2 misery
			kill~ ..2 @animal`
	},
	'animal-cruelty': {
		strong: `animal cruelty/abuse/testing | kick~/beat/beats/beating/torture~/starve~/drown~ ..1 @animal | cruel/cruelty to animals | dog/cock fighting
			dogfight/dogfights/dogfighting/cockfight~/bear_baiting
			vivisect~/vivisection
			rspca/spca/aspca
			whip scars
			cat/dog/kitten/rat/rabbit/puppy/hedgehog by its/the tail | tied tin cans | tin cans on`,
		clear: `starved/starving ..2 thin/dog/it | beaten ..3 often/it | animals ..3 feel | the cat's/dog's tail
			dog/dogs/cat/horse/puppy/donkey ..5 chain/starved/ribs/whip/kicked/cringe~/welts/beaten
			@beast ..5 chain/chained/ribs/whip/whipped/kicked/cringe~/cower~/welts/flinch~/starved/thin/mange/stick/stones/cage/crate/sack
			whimper~/yelp~/squeal~/howl~ ..6 kick~/stick/whip/laugh~/again/boot/chain/stone/stones
			threw/throw/throwing ..2 stones/rocks/bricks/bottles ..2 at | in their/its own filth/dirt/mess | no water/food | too weak to ..2 lift/stand
			game ..4 frogs/cat/cats/birds | crates/cages ..4 wire/filth/stacked/rows | worn ..3 fur/hair off
			dog/dogs/cock/bear/bull/badger ..1 fight/fights/fighting/baiting/pit/ring
			tied/tie/tying ..3 cat/dog/puppy/kitten/hedgehog/bird/frog/creature/dragon/tail ..6 railing/railings/stones/string/rope/can/firework/post
			throw~/threw/thrown ..2 stones/rocks/bricks/bottles ..6 cat/dog/bird/duck/swan/kitten | stones ..4 at ..2 cat/dog/bird/swan/ducks
			burn~/burned/singe~ ..3 tail/fur/spines/whiskers/paws/wings/ear | wings ..4 pinioned/clipped/cut/torn/pulled/chained/broken/burned
			you're/you_are/it's/he's/they're/is/was hurting it/him/her/them ..10 dog/cat/bird/hedgehog/animal/kitten/creature/horse
			hurt/torture/do ..4 to an animal | torture ..1 dog/cat/animal/bird | goad/prod/whip/spur/hook ..8 scales/flank/horse/beast/dragon/elephant/bear/ox/muzzle/ribs
			nailed to ..5 door/flap/tree/fence/post | wings/legs/tail/ears/paws cut off | beat/beating/whipped/whipping/kicked ..2 horse/mule/donkey/dog/mare/ox/dragon/beast
			starved/beaten/whipped/chained ..6 dragon/horse/bear/dog/wolf/elephant/beast/creature/muzzle
			@animal ..3 beaten/starved/kicked/whipped/chained/stoned/tied/neglected/burned
			tortur~/hurt/hurting/torment~/poison~/killing/kill/killed ..1 animals/cats/dogs/pets/birds/hens/hamsters/hamster/frogs | wings/legs/tail/head ..2 came/pulled/tore/torn off | swung ..3 against ..2 post/wall/tree/door | stamp/stamped/stamps/jumped on ..2 runts/chicks/hens/kittens/frogs/puppies/frog/hen | magnifying glass ..8 frog/ant/ants/legs/beetle/insect | pegged out | hear/heard/make/made ..1 it/them/him/her scream/squeal/jump/yelp | paws/legs/wings ..4 bound/tied/broken/cut | football ..3 with ..3 hen/hens/cat/hedgehog/frog/rat/chicken/chickens | poison/poisoned ..3 terrier/dog/cat/cats/neighbour's | alive when you/he/they hurt/cut
			bear danced/dances/dancing | trained them/it ..6 hot/whip/iron/plate/hook/coals | hot iron/plate/coals ..8 bear/cub/feet/paws/elephant | cub ..4 hot/scream/chain~/beat | showman/ringmaster/trainer/mahout ..8 whip/twist~/hook/beat/goad/chain
			tied/tie ..4 to ..2 @animal's/cat's/dog's tail
			animals ..4 don't/do_not/can't feel/pain
			held/hold/holds/holding/push~/dunk~ ..2 @animal ..4 water/scruff
			pull~/pulled/tore/tear~/pluck~ ..3 legs/wings/feathers/whiskers ..1 off/out
			cage/cages/crate/crates/wire/kennel/chain/hutch/barn/sack ..10 filth/dung/muzzle/starv~/ribs/thin/no_water/bars/own_dirt/whimper~/dogs/pups/bitch/bitches/fur_off/mange/matted/litter
			breeder/breeders/puppy_farm/mill/puppies ..10 cage/cages/crates/filth/stock/bars/thin/no_water/sacks/river
			sack/bag/bucket/barrel ..8 kittens/puppies/kitten/puppy/litter
			kittens/puppies/kitten/puppy/litter ..8 sack/bucket/river/drown~/barrel/water
			welts/sores ..4 flanks/horse/donkey/dog/mule/back/collar/harness
			lab/laboratory/experiment~ ..8 rabbit/rabbits/monkey/monkeys/dogs/cats/mice/chimp/chimps/beagle/beagles ..8 eyes/electrode~/cage/cages/scream~/shaved/wires
			elephant/bear/lion/tiger/monkey ..8 circus/chain/chained/hook/whip/ring/dance/cage ..6 hook/whip/beat/burn~/pac~/bars/sores/thin
			animal/animals ..4 cruelty/cruel/abuse/testing/feel/pain/suffer~
			liked/likes/enjoy~ ..3 noise/squeal~/scream~/way ..3 made/it
			tin/can/cans/firework/fireworks/firecracker/paraffin/petrol/kerosene/lighter/match/matches ..8 cat/cat's/cats/dog's/frog/frogs/kitten/puppy/tail/birdcage/hedgehog/tortoise
			cub/bear/dog/elephant/horse ..4 on ..1 hot iron/coals/plate
			ring in its/the nose ..8 twist~/bear/bull/moaned
			pull~ ..2 wings/legs off
			drown/drowned/drowning ..2 kitten/kittens/puppy/puppies/litter/cat/@animal
			set fire to ..2 @animal
			torment~ ..2 @animal
			kick/kicked/kicks/beat/beats/whip~/starv~/burn~/stone~/stoned/tortur~/chok~/poison~ ..2 @animal/donkey
			tail/ears/paw/wings ..2 docked/snipped/lopped/nailed
			was/were swinging it/her/him | done its whiskers | lighter ..10 whiskers/fur/tail/cat/paw | one back leg | pulled its/their teeth/claws/wings/legs | jabbed/prodded/poked it/him/her ..4 ribs/nail/pole/stick/hook | ring ..4 through its/her/his nose | burnt/burned paw/paws | iron sheet | only a stray | having a laugh
			swinging ..4 cat/kitten/it ..4 tail`,
		weak: `puppy/donkey/mule | paraffin/petrol | pushed it under | cringe~/cower~/whimper~/yelp~ | tin ..3 tail | its owner | on a chain
			cuts/wire ..3 muzzle/neck/leg | stoned it/the/him | kicked it/the/him | skin and bone | whip/whipped/welts | by the scruff
			till/until it stopped moving | dog/dogs/cat/horse/bird/bitch | chain/cage/crate/crates/sack/wire/bars | stick/stones/boot/kick~
			squeal~/howl~ | thin/ribs/starved/filth/mange | laugh~/noise/game/bored | tail/fur/legs/paws/muzzle | lighter/match/fire/burn~
			river/canal/bucket | stock/owner/breeder
			frogs/frog/birdcage/kitten/kittens
			it's/they're/it_was/only/just ..2 stock/an_animal/a_dog/dumb/stray/vermin/beast`
	}
};
