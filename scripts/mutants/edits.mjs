import ts from 'typescript';

/** A change of the source that a test should notice. `start` to `end` is what `now` replaces; `host`, the expression
 * round it that may stand in brackets.
 * @typedef {{ start: number, end: number, now: string, host: ts.Node }} Edit */

const { SyntaxKind: Kind } = ts;

/** @type {Partial<Record<ts.SyntaxKind, string[]>>} */
const operators = {
	[Kind.LessThanToken]: ['<=', '>='],
	[Kind.LessThanEqualsToken]: ['<', '>'],
	[Kind.GreaterThanToken]: ['>=', '<='],
	[Kind.GreaterThanEqualsToken]: ['>', '<'],
	[Kind.EqualsEqualsEqualsToken]: ['!=='],
	[Kind.ExclamationEqualsEqualsToken]: ['==='],
	[Kind.AmpersandAmpersandToken]: ['||'],
	[Kind.BarBarToken]: ['&&'],
	[Kind.MinusToken]: ['+'],
	[Kind.AsteriskToken]: ['/'],
	[Kind.SlashToken]: ['*'],
	[Kind.PercentToken]: ['*'],
	[Kind.PlusEqualsToken]: ['-='],
	[Kind.MinusEqualsToken]: ['+=']
};

const opposites = new Map([
	['some', 'every'],
	['every', 'some'],
	['min', 'max'],
	['max', 'min']
]);

/** What may be changed about this node alone. @param {ts.Node} node @param {ts.SourceFile} file @returns {Edit[]} */
export function editsOf(node, file) {
	if (ts.isBinaryExpression(node)) return ofOperator(node, file);
	if (ts.isPrefixUnaryExpression(node)) return ofSign(node, file);
	if (ts.isNumericLiteral(node)) return ofNumber(node, file);
	if (node.kind === Kind.TrueKeyword) return [whole(node, file, 'false')];
	if (node.kind === Kind.FalseKeyword) return [whole(node, file, 'true')];
	if (ts.isCallExpression(node)) return ofCall(node, file);
	if (ts.isIfStatement(node)) return ofIf(node, file);
	if (ts.isConditionalExpression(node)) return turned(node.condition, file);
	return [];
}

/** @param {ts.BinaryExpression} node @param {ts.SourceFile} file */
function ofOperator(node, file) {
	const { operatorToken: token } = node;
	const others = token.kind === Kind.PlusToken && !isText(node) ? ['-'] : operators[token.kind];
	const [start, end] = [token.getStart(file), token.end];
	return (others ?? []).map((now) => ({ start, end, now, host: node }));
}

/** `+` of texts: `-` of them makes no day and no count. @param {ts.Expression} node @returns {boolean} */
function isText(node) {
	if (ts.isBinaryExpression(node)) return isText(node.left) || isText(node.right);
	return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

/** @param {ts.PrefixUnaryExpression} node @param {ts.SourceFile} file @returns {Edit[]} */
function ofSign(node, file) {
	const gone = node.operator === Kind.ExclamationToken || node.operator === Kind.MinusToken;
	return gone ? [whole(node, file, node.operand.getText(file))] : [];
}

/** @param {ts.NumericLiteral} node @param {ts.SourceFile} file */
function ofNumber(node, file) {
	if (isOrder(node)) return [];
	const is = Number(node.text);
	const others = is < 1 ? [is + 1] : [is + 1, is - 1];
	return others.map((now) => whole(node, file, String(now)));
}

/** Of `a < b ? -1 : 1` sorting asks for the sign alone. @param {ts.Node} node */
function isOrder(node) {
	const branch = ts.isPrefixUnaryExpression(node.parent) ? node.parent : node;
	const { parent } = branch;
	if (!ts.isConditionalExpression(parent) || parent.condition === branch) return false;
	return [parent.whenTrue, parent.whenFalse].every((each) => /^-?1$/.test(each.getText()));
}

/** @param {ts.CallExpression} node @param {ts.SourceFile} file @returns {Edit[]} */
function ofCall({ expression }, file) {
	if (!ts.isPropertyAccessExpression(expression)) return [];
	const { name, parent } = expression;
	if (name.text === 'filter') return [whole(parent, file, expression.expression.getText(file))];
	const now = opposites.get(name.text);
	return now ? [{ start: name.getStart(file), end: name.end, now, host: parent }] : [];
}

/** A way out that is never taken, and a plain condition turned round. @param {ts.IfStatement} node @param {ts.SourceFile} file */
function ofIf({ expression, thenStatement, elseStatement }, file) {
	const last = ts.isBlock(thenStatement) ? thenStatement.statements.at(-1) : thenStatement;
	const leaves = last && (ts.isReturnStatement(last) || ts.isContinueStatement(last));
	const never = leaves && !elseStatement ? [whole(expression, file, 'false')] : [];
	return [...never, ...turned(expression, file)];
}

/** Conditions with operators have changes of their own. @param {ts.Expression} condition @param {ts.SourceFile} file */
function turned(condition, file) {
	const plain =
		ts.isIdentifier(condition) ||
		ts.isPropertyAccessExpression(condition) ||
		ts.isCallExpression(condition);
	return plain ? [whole(condition, file, `!(${condition.getText(file)})`)] : [];
}

/** @param {ts.Node} node @param {ts.SourceFile} file @param {string} now @returns {Edit} */
function whole(node, file, now) {
	return { start: node.getStart(file), end: node.end, now, host: node };
}
