/** Cuts the faces of letters into `src/lib/pdf/fonts`. Called before every build. */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { root } from './root.mjs';
import { stop } from './say.mjs';

const family = `${root}/node_modules/@expo-google-fonts/noto-serif`;
const folder = `${root}/src/lib/pdf/fonts`;
const faces = {
	regular: `${family}/400Regular/NotoSerif_400Regular.ttf`,
	bold: `${family}/600SemiBold/NotoSerif_600SemiBold.ttf`
};

const { module: own } = await runnerImport(`${root}/scripts/faces/cut-face.ts`, {
	configFile: false
});
const { module: versions } = await runnerImport(`${root}/src/lib/pdf/version.ts`, {
	configFile: false
});
const hash = createHash('sha256');

mkdirSync(folder, { recursive: true });
for (const [name, path] of Object.entries(faces)) {
	const face = own.cutFace(new Uint8Array(readFileSync(path)));
	hash.update(face);
	writeFileSync(`${folder}/${name}.ttf`, face);
}
copyFileSync(`${family}/LICENSE_FONT`, `${folder}/OFL.txt`);

const fontVersion = hash.digest('hex').slice(0, 16);
if (fontVersion !== versions.fontVersion) {
	stop(`The faces cut are ${fontVersion}; src/lib/pdf/version.ts names ${versions.fontVersion}.`);
}
