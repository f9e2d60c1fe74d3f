import { Lexer, type MarkedToken, type Token, type Tokens } from 'marked';
import type { ComponentChildren } from 'preact';

/**
 * A note's Markdown as nodes. HTML in it stays text, a picture is a link to it, and only addresses of the web
 * and of mail are links.
 */
export function Markdown({ text }: { text: string }) {
  return (
    <div class="markdown" dir="auto">
      {nodes(new Lexer({ gfm: true, breaks: true }).lex(text))}
    </div>
  );
}

// Without extensions there is no token but marked's own.
const isMarked = (token: Token): token is MarkedToken => token.type !== 'generic';

const nodes = (tokens: Token[] | undefined): ComponentChildren[] =>
  (tokens ?? []).filter(isMarked).map(toNode);

const isSafe = (href: string): boolean => /^(https?:\/\/|mailto:)\S+$/i.test(href);

const link = (href: string, words: ComponentChildren) =>
  isSafe(href) ? (
    <a href={href} target="_blank" rel="noreferrer">
      {words}
    </a>
  ) : (
    <>{words}</>
  );

function toNode(token: MarkedToken): ComponentChildren {
  switch (token.type) {
    case 'paragraph':
      return <p>{nodes(token.tokens)}</p>;
    case 'heading':
      return <p class="markdown-heading">{nodes(token.tokens)}</p>;
    case 'text':
      return token.tokens ? <>{nodes(token.tokens)}</> : token.text;
    case 'escape':
      return token.text;
    case 'strong':
      return <strong>{nodes(token.tokens)}</strong>;
    case 'em':
      return <em>{nodes(token.tokens)}</em>;
    case 'del':
      return <del>{nodes(token.tokens)}</del>;
    case 'codespan':
      return <code>{token.text}</code>;
    case 'code':
      return (
        <pre>
          <code>{token.text}</code>
        </pre>
      );
    case 'blockquote':
      return <blockquote>{nodes(token.tokens)}</blockquote>;
    case 'list':
      return token.ordered ? (
        <ol start={token.start === '' ? 1 : token.start}>{token.items.map(item)}</ol>
      ) : (
        <ul>{token.items.map(item)}</ul>
      );
    case 'list_item':
      return item(token);
    case 'checkbox':
      return token.checked ? '☑ ' : '☐ ';
    case 'link':
      return link(token.href, nodes(token.tokens));
    case 'image':
      return link(token.href, token.text || token.href);
    case 'br':
      return <br />;
    case 'hr':
      return <hr />;
    case 'table':
      return table(token);
    case 'html':
      return token.raw;
    case 'space':
    case 'def':
      return null;
  }
}

const item = (token: Tokens.ListItem) => <li>{nodes(token.tokens)}</li>;

const table = ({ header, rows }: Tokens.Table) => (
  <table>
    <thead>
      <tr>
        {header.map(cell => (
          <th scope="col">{nodes(cell.tokens)}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(row => (
        <tr>
          {row.map(cell => (
            <td>{nodes(cell.tokens)}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
