import { expect, test } from 'vitest';
import { directionOf, languageOf } from '../../../src/lib/ingest/language';

const rightToLeft = new Set(['ar', 'fa', 'ur', 'he']);

test.each([
	['en', 'The ferry came in at six, and nobody was on it but the dog.'],
	['es', 'El barco llegó a las seis y no había nadie más que el perro.'],
	['de', 'Die Fähre kam um sechs, und niemand war darauf außer dem Hund.'],
	['fr', 'Le bac est arrivé à six heures, et il n’y avait personne que le chien.'],
	['pt', 'A balsa chegou às seis e não havia ninguém além do cachorro.'],
	['it', 'Il traghetto arrivò alle sei e non c’era nessuno tranne il cane.'],
	['nl', 'De veerboot kwam om zes uur en er was niemand aan boord dan de hond.'],
	['sv', 'Färjan kom in klockan sex och ingen var ombord utom hunden.'],
	['da', 'Færgen kom klokken seks, og der var ikke andre om bord end hunden.'],
	['nb', 'Ferja kom inn klokka seks, og det var ingen om bord bortsett fra hunden.'],
	['pl', 'Prom przypłynął o szóstej i nie było na nim nikogo oprócz psa.'],
	['cs', 'Přívoz přijel v šest a nebyl na něm nikdo kromě psa.'],
	['tr', 'Vapur saat altıda geldi ve içinde köpekten başka kimse yoktu.'],
	['id', 'Feri itu datang pukul enam dan tidak ada siapa pun selain anjing.'],
	['fi', 'Lautta tuli kuudelta, eikä siellä ollut ketään muuta kuin koira.'],
	['fil', 'Dumating ang barko nang alas-sais at walang sakay kundi ang aso.'],
	['hu', 'A komp hatkor érkezett, és senki sem volt rajta a kutyán kívül.'],
	['ro', 'Feribotul a sosit la șase și nu era nimeni pe el în afară de câine.'],
	['vi', 'Chiếc phà đến lúc sáu giờ và không có ai trên đó ngoài con chó.'],
	['ru', 'Паром пришёл в шесть, и на нём не было никого, кроме собаки.'],
	['uk', 'Пором прийшов о шостій, і на ньому не було нікого, крім собаки.'],
	['bg', 'Фериботът дойде в шест и на него нямаше никого освен кучето.'],
	['el', 'Το φέρι ήρθε στις έξι και δεν ήταν κανείς πάνω εκτός από τον σκύλο.'],
	['ar', 'وصلت العبارة في السادسة ولم يكن عليها أحد سوى الكلب.'],
	['fa', 'کشتی ساعت شش رسید و هیچ‌کس جز سگ روی آن نبود. پنجره باز بود.'],
	['ur', 'کشتی چھ بجے آئی اور اس پر کتے کے سوا کوئی نہیں تھا۔ بڑے دروازے بند تھے۔'],
	['he', 'המעבורת הגיעה בשש ואיש לא היה עליה מלבד הכלב.'],
	['hi', 'नाव छह बजे आई और उस पर कुत्ते के अलावा कोई नहीं था।'],
	['th', 'เรือข้ามฟากมาถึงตอนหกโมง และไม่มีใครอยู่บนเรือนอกจากสุนัข'],
	['ja', '渡し船は六時に着いた。犬のほかには誰も乗っていなかった。'],
	['zh', '渡船六点到了，船上除了狗没有别人。'],
	['zh-Hant', '渡船六點到了，船上除了狗沒有別人，她說這裡什麼都沒有。'],
	['ko', '여섯 시에 배가 들어왔고 개 말고는 아무도 없었다.'],
	['bn', 'নৌকা ছয়টায় এল, কুকুর ছাড়া আর কেউ ছিল না।'],
	['ta', 'படகு ஆறு மணிக்கு வந்தது, நாயைத் தவிர யாரும் இல்லை.'],
	['ka', 'ბორანი ექვს საათზე მოვიდა და ძაღლის გარდა არავინ იყო.'],
	['hy', 'Լաստանավը եկավ ժամը վեցին, և վրան ոչ ոք չկար։'],
	['km', 'ទូកមកដល់ម៉ោងប្រាំមួយ ហើយគ្មានអ្នកណានៅលើវាទេ។'],
	['my', 'လှေသည် ခြောက်နာရီတွင် ရောက်လာပြီး ခွေးမှလွဲ၍ မည်သူမျှ မရှိပါ။'],
	['am', 'ጀልባው በስድስት ሰዓት መጣ፣ ከውሻው በቀር ማንም አልነበረም።']
])('a sentence of %s tells its language', (language, text) => {
	expect(languageOf(null, text)).toEqual({ language, sure: true });
	expect(directionOf(language, text)).toBe(rightToLeft.has(language) ? 'rtl' : 'ltr');
});

test('what the text says of itself is believed', () => {
	expect(languageOf('Deutsch', 'The ferry came in at six.').language).toBe('de');
	expect(languageOf('pt_br', 'The ferry came in at six.').language).toBe('pt-BR');
});

test('a long text without any known word is English, but not for sure', () => {
	const names = 'Marsh Odile Quayle Sorley Brandt '.repeat(10);
	expect(languageOf(null, names)).toEqual({ language: 'en', sure: false });
});

test('a script that is named says the direction', () => {
	expect(directionOf('ku-Arab', '')).toBe('rtl');
	expect(directionOf('ar-Latn', '')).toBe('ltr');
});
