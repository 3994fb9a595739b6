// Puts a counter at the start of every branch of a source file, so that the fuzzer sees when an input does something new.

import ts from 'typescript';

const { factory } = ts;

/** Where all counters are: a Uint32Array that `register.mjs` makes before any counted file is loaded. */
export const countersName = '__fuzzCounters';

/** How many there can be; the program has a quarter of it. */
export const mostCounters = 2 ** 16;

/** Set while a scanner is made that is to be counted; see `counted-scanner.mjs`. */
export const countedName = '__fuzzCountedScanner';

let next = 0;

/**
 * TypeScript to JavaScript, with counters where `counted`.
 * @param {string} text
 * @param {string} fileName
 * @param {boolean} counted
 */
export function compile(text, fileName, counted) {
  const { outputText } = ts.transpileModule(text, {
    fileName,
    compilerOptions: {
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
    },
    transformers: counted ? { before: [withCounters] } : {},
  });
  return outputText;
}

/** @type {import('typescript').TransformerFactory<import('typescript').SourceFile>} */
function withCounters(context) {
  const count = () => {
    next = (next + 1) % mostCounters;
    const place = factory.createElementAccessExpression(
      factory.createIdentifier(countersName),
      factory.createNumericLiteral(next),
    );
    return factory.createPostfixIncrement(place);
  };
  const statement = () => factory.createExpressionStatement(count());
  const counted = (expression) =>
    factory.createParenthesizedExpression(factory.createComma(count(), expression));
  const block = (body) =>
    ts.isBlock(body)
      ? factory.updateBlock(body, [statement(), ...body.statements])
      : factory.createBlock([statement(), body], true);

  const visit = (written) => {
    const node = ts.visitEachChild(written, visit, context);
    if (ts.isIfStatement(node)) {
      const otherwise = node.elseStatement === undefined ? undefined : block(node.elseStatement);
      return factory.updateIfStatement(node, node.expression, block(node.thenStatement), otherwise);
    }
    if (ts.isConditionalExpression(node)) {
      return factory.updateConditionalExpression(
        node,
        node.condition,
        node.questionToken,
        counted(node.whenTrue),
        node.colonToken,
        counted(node.whenFalse),
      );
    }
    if (ts.isBinaryExpression(node) && isShortCircuit(node.operatorToken.kind)) {
      return factory.updateBinaryExpression(node, node.left, node.operatorToken, counted(node.right));
    }
    if (ts.isCaseClause(node)) {
      return factory.updateCaseClause(node, node.expression, [statement(), ...node.statements]);
    }
    if (ts.isDefaultClause(node)) return factory.updateDefaultClause(node, [statement(), ...node.statements]);
    if (ts.isCatchClause(node)) {
      return factory.updateCatchClause(node, node.variableDeclaration, block(node.block));
    }
    if (ts.isForOfStatement(node)) {
      return factory.updateForOfStatement(
        node,
        node.awaitModifier,
        node.initializer,
        node.expression,
        block(node.statement),
      );
    }
    if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) {
      return factory.updateArrowFunction(
        node,
        node.modifiers,
        node.typeParameters,
        node.parameters,
        node.type,
        node.equalsGreaterThanToken,
        counted(node.body),
      );
    }
    // Bodies of functions; those of branches have got theirs above.
    if (ts.isBlock(node) && ts.isFunctionLike(written.parent)) return block(node);
    return node;
  };
  return (file) => ts.visitEachChild(file, visit, context);
}

function isShortCircuit(kind) {
  return (
    kind === ts.SyntaxKind.AmpersandAmpersandToken ||
    kind === ts.SyntaxKind.BarBarToken ||
    kind === ts.SyntaxKind.QuestionQuestionToken
  );
}
