/** What stands around the words of a letter or form, in its language. */

const english = {
	page: (page: number, of: number) => `Page ${page} of ${of}`,
	enclosures: (count: number): string => (count === 1 ? 'Enclosure' : 'Enclosures'),
	logo: (of: string) => `Logo of ${of}`,
	signature: (of: string) => `Signature of ${of}`
};

const spanish: typeof english = {
	page: (page, of) => `Página ${page} de ${of}`,
	enclosures: (count) => (count === 1 ? 'Anexo' : 'Anexos'),
	logo: (of) => `Logotipo de ${of}`,
	signature: (of) => `Firma de ${of}`
};

export const saidOn = ({ inEnglish }: { inEnglish?: unknown }) => (inEnglish ? spanish : english);
