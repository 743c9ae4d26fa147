import { expect, it } from 'vitest';
import { inSlices } from './slices';

const many = Array.from({ length: 40 }, (_, at) => at);

/** Takes longer than a slice. */
function dawdle() {
	const began = performance.now();
	while (performance.now() - began < 9);
}

it('does all of them, in order', async () => {
	const done: number[] = [];
	expect(
		await inSlices(
			many,
			(each) => done.push(each),
			() => true
		)
	).toBe(true);
	expect(done).toEqual(many);
});

it('lets others have their turn in between', async () => {
	const heard: string[] = [];
	const { port1, port2 } = new MessageChannel();
	port1.onmessage = () => heard.push('other');
	const work = inSlices(
		[1, 2, 3],
		(each) => {
			heard.push(`${each}`);
			if (each === 1) port2.postMessage(null);
			dawdle();
		},
		() => true
	);
	await work;
	port1.close();
	expect(heard.indexOf('other')).toBeLessThan(heard.indexOf('3'));
});

it('stops when nobody waits any more', async () => {
	const done: number[] = [];
	const went = await inSlices(
		many,
		(each) => {
			done.push(each);
			dawdle();
		},
		() => false
	);
	expect([went, done]).toEqual([false, [0]]);
});
