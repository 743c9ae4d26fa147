/** Names an object as pdf-lib's own does, which looks each number up by its text first. */
export class Ref {
	constructor(readonly objectNumber: number) {}

	toString(): string {
		return `${this.objectNumber} 0 R`;
	}
}
