type Picker = (options: {
	suggestedName: string;
	types: { description: string; accept: Record<string, string[]> }[];
}) => Promise<FileSystemFileHandle>;

/**
 * Asks where to write a ZIP; must be called right after a click. `null`: the browser does not ask, and
 * saves what it is given. @throws `AbortError` when the user cancelled.
 */
export async function chooseFile(name: string): Promise<FileSystemFileHandle | null> {
	const picker = (window as { showSaveFilePicker?: Picker }).showSaveFilePicker;
	if (!picker) return null;
	const types = [{ description: 'ZIP', accept: { 'application/zip': ['.zip'] } }];
	try {
		return await picker.call(window, { suggestedName: name, types });
	} catch (fault) {
		if ((fault as Error).name === 'AbortError') throw fault;
		return null;
	}
}
