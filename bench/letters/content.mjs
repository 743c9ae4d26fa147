/** @typedef {import('../../src/lib/domain/letters/letter').Letter} Letter */

const firstNames = [
	...['Anna', 'Zoë', 'José', 'Олександра', 'Nguyễn Thị Hồng', 'Ελένη', 'Łukasz', 'Şule', 'Emily'],
	...['James', 'Siân', 'Jürgen', 'Ngọc Ánh', 'Дмитро', 'Γιώργος', 'Beatriz', 'Chloé', 'Michael']
];
const lastNames = [
	...['Smith', 'Müller-Lüdenscheidt', 'Núñez Peña', 'Шевченко', 'Trần', 'Παπαδοπούλου', 'Brown'],
	...['Wiśniewski', 'Öztürk', 'O’Connor', 'Thompson', 'Llewellyn', 'Groß', 'Phạm', 'Καραγιάννης'],
	...['Gonçalves', 'Lefèvre', 'Johnson', 'Baker', 'Szabó', 'Dvořák', 'Åkesson', 'Raghunathan']
];
const streets = [
	...['Maple Avenue', 'Hauptstraße', 'Rue de l’Église', 'Calle Mayor', 'Đường Lê Lợi'],
	...['Οδός Ερμού', 'вул. Хрещатик', 'Elm Close', 'Station Road', 'Aleje Jerozolimskie']
];
const cities = [
	...['Springfield', 'Köln', 'Besançon', 'Málaga', 'Đà Nẵng', 'Αθήνα', 'Київ', 'Leeds', 'Łódź']
];

const goodbye =
	'This was not an easy decision, and I know that it may come as a surprise. I would like us to have enough time to say goodbye well. Until the closing date I will keep our regular appointments, and I suggest that we use part of the next sessions to look back at what you have achieved, to talk about what still matters to you, and to plan how you would like to go on.';
const choice =
	'If you wish to continue with another therapist, I will gladly help you to find one. Below is a list of colleagues who have told me that they are accepting new clients. You are free to choose anyone you like, on this list or not. With your written consent I will send a summary of our work to the person whom you choose.';
const crisis =
	'If you find yourself in crisis, please do not wait for our next session: call the crisis line listed below, go to your nearest emergency department, or call the emergency number.';
const requests =
	'You may ask for a copy of your records at any time, in writing, at the address above or through the custodian named here. Requests are answered within thirty days, and there is no charge for the first copy.';
const insurer =
	'Because part of our work was covered by your insurer, please note that outstanding invoices will be sent no later than thirty days after the closing date, and that any claim which you wish to make must reach the insurer within its own time limit. If you notice anything that is not correct, please let me know before the closing date, so that I can put it right while the office is still staffed. Where you have paid in advance for sessions which will not take place, the amount will be refunded to the account from which it was paid.';
const form =
	'The enclosed form lets you tell me how you would like me to proceed: whether your records should be sent to a new therapist, whether you would like a copy for yourself, and whether I may contact you once after the closing date to ask how the change went. Please fill it in, sign it, and return it to the office, or bring it to our next session. You can change your mind at any time until the closing date.';
const thanks =
	'Thank you for the trust that you have placed in me. It has been a privilege to work with you, and I wish you all the best.';

const colleagues = [
	{ name: 'Dr Amélie Fournier', lines: ['Trauma and EMDR, adults', '0117 496 0145'] },
	{ name: 'Harbour Street Therapy Group', lines: ['Couples and families', '0117 496 0188'] },
	{ name: 'Нина Коваленко', lines: ['Psychotherapy in Ukrainian', '0117 496 0112'] },
	{ name: 'City Crisis Line', lines: ['24 hours, free of charge', '0800 496 0999'] }
];

/** @template T @param {readonly T[]} list @param {number} index @returns {T} */
function pick(list, index) {
	return /** @type {T} */ (list[index % list.length]);
}

/**
 * The letter of the n-th invented client: one page, every fifth two pages.
 * @param {number} n @param {string | null} logo file hash @returns {Letter}
 */
export function letter(n, logo) {
	const name = `${pick(firstNames, n * 7)} ${pick(lastNames, n * 11 + 3)}`;
	const last = `${(n % 28) + 1} June 2027`;
	const own = [
		`I am writing to let you know that I will be closing my practice on 30 June 2027. Our last session together is planned for ${last} at ${9 + (n % 9)}:00, and my last working day will be 28 June 2027.`,
		`Your records (file no. ${100000 + n * 37}) will be kept securely until ${last.replace('2027', String(2034 + (n % 5)))}, as the law requires. From 1 July 2027 the custodian of my records is Dr Helen Whitfield, 2 Quay Street, Bristol BS1 4DJ, telephone 0117 496 0177.`
	];
	const more = n % 5 === 4 ? [choice, requests, insurer, form] : [];
	const words = [own[0] ?? '', goodbye, own[1] ?? '', crisis, ...more, thanks];
	return {
		type: 'practice-closing',
		version: 1,
		region: 'GB',
		title: 'Closing of my practice',
		sender: {
			name: 'Willowbrook Counselling',
			lines: ['14 Orchard Row, Suite 3', 'Bristol BS6 5QA', '0117 496 0123'],
			logo
		},
		to: [
			name,
			`${((n * 13) % 180) + 1} ${pick(streets, n * 3)}`,
			`${10000 + ((n * 977) % 89999)} ${pick(cities, n * 3)}`
		],
		day: '14 March 2027',
		subject: 'Closing of my practice on 30 June 2027',
		salutation: `Dear ${name},`,
		blocks: [
			...words.map((text) => ({ kind: /** @type {const} */ ('paragraph'), text })),
			{ kind: 'heading', text: 'Colleagues who are accepting new clients' },
			{ kind: 'entries', entries: colleagues }
		],
		signOff: {
			closing: 'Yours sincerely,',
			name: 'Dr Margaret Hollis',
			lines: ['Chartered Psychologist'],
			signature: null
		},
		enclosures: []
	};
}

/**
 * Letters that no run has made before, so that nothing can be used again.
 * @param {number} count @param {number} run @param {string | null} logo
 */
export function letters(count, run, logo) {
	return Array.from({ length: count }, (_, index) => letter(index + run * 10_000, logo));
}
