/** Hands a text to the browser, to be saved under this name. */
export function saveFile(name: string, text: string, type: string): void {
	const href = URL.createObjectURL(new Blob([text], { type }));
	Object.assign(document.createElement('a'), { href, download: name }).click();
	setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
