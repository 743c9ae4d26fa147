import type { DayStyle } from '$lib/domain/days/day';

/** How a letter closes: warmly, unless it is about a fee, an absence or what has to be kept apart. */
export type Closing = 'warm' | 'formal';

type Around = {
	greeting: Record<Closing, (name: string) => string>;
	closing: Record<Closing, string>;
	email: string;
};

const dear = (name: string) => `Dear ${name},`;

/** What is said otherwise on the other side of the ocean, and in Spanish: there no greeting asks whether somebody is a man or a woman. */
export const words: Record<DayStyle, Around> = {
	US: {
		greeting: { warm: dear, formal: dear },
		closing: { warm: 'Warm regards,', formal: 'Sincerely,' },
		email: 'e-mail'
	},
	GB: {
		greeting: { warm: dear, formal: dear },
		closing: { warm: 'With kind regards,', formal: 'Yours sincerely,' },
		email: 'email'
	},
	ES: {
		greeting: {
			warm: (name) => `Hola, ${name}:`,
			formal: (name) => `Reciba un cordial saludo, ${name}:`
		},
		closing: { warm: 'Con un saludo cordial,', formal: 'Atentamente,' },
		email: 'correo electrónico'
	}
};
