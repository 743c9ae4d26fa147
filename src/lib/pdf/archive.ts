import { joinBytes } from '$lib/bytes';
import type { Day } from '$lib/domain/days/day';
import { Zip, ZipPassThrough } from 'fflate';
import type { Outlet } from './outlet';

/** A ZIP that is handed on file by file. PDFs are packed already: they go in as they are. */
export type Archive = {
	add(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
	end(): Promise<void>;
};

/** @param on the day that stands at each file */
export function archive(outlet: Outlet, on: Day): Archive {
	let made: Uint8Array<ArrayBuffer>[] = [];
	const zip = new Zip((fault, chunk) => {
		if (fault) throw fault;
		made.push(chunk);
	});
	const handOn = async () => {
		const chunk = joinBytes(made);
		made = [];
		await outlet.write(chunk);
	};
	return {
		async add(name, bytes) {
			const file = new ZipPassThrough(name);
			file.mtime = `${on}T12:00`;
			zip.add(file);
			file.push(bytes, true);
			await handOn();
		},
		async end() {
			zip.end();
			await handOn();
		}
	};
}
