const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

/** The sentence for a Node too old to run Closewell; `null` when it will do. */
export const nodeFault =
	major > 20 || (major === 20 && minor >= 19)
		? null
		: `Closewell needs Node 20.19 or newer; this is ${process.versions.node}. Please install a newer one from nodejs.org.`;
