import { crc32, deflateSync } from 'node:zlib';

const width = 480;
const height = 160;

/** A logo as a practice may have one: PNG, transparent, a disc and a line. */
export function logo() {
	const header = Buffer.from([0, 0, width >> 8, width & 255, 0, 0, 0, height, 8, 6, 0, 0, 0]);
	const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
	const pixels = deflateSync(rows());
	return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND')]);
}

function rows() {
	const line = 4 * width + 1;
	const bytes = Buffer.alloc(line * height);
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++) bytes.set(colour(x, y), line * y + 1 + 4 * x);
	}
	return bytes;
}

/** @param {number} x @param {number} y */
function colour(x, y) {
	const wave = 80 + 20 * Math.sin(x / 9);
	const inked = Math.hypot(x - 80, y - 80) < 70 || (x > 170 && Math.abs(y - wave) < 14);
	return [30 + (x >> 2), 110 + (y >> 1), 90 + (y >> 3), inked ? 255 : 0];
}

/** @param {string} name @param {Buffer} content */
function chunk(name, content = Buffer.alloc(0)) {
	const named = Buffer.concat([Buffer.from(name), content]);
	const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(content.length);
	checksum.writeUInt32BE(crc32(named));
	return Buffer.concat([length, named, checksum]);
}
