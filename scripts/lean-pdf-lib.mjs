const library = /node_modules\/(pdf-lib|@pdf-lib\/[^/]+|pako)\//;

/**
 * Leaves out what is not used of pdf-lib, which does not say itself that its modules do nothing when they are
 * loaded: the tables of its standard fonts alone take longer to unpack than sixty letters to write.
 * @returns {import('vite').Plugin}
 */
export function leanPdfLib() {
	return {
		name: 'lean-pdf-lib',
		enforce: 'pre',
		async resolveId(source, importer, options) {
			if (!source.includes('pdf-lib') && !library.test(importer ?? '')) return null;
			const found = await this.resolve(source, importer, { ...options, skipSelf: true });
			return found && library.test(found.id) ? { ...found, moduleSideEffects: false } : null;
		}
	};
}
