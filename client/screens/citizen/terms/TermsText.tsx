import css from './terms.module.css'

/** The terms, paragraph by paragraph; the name of a numbered one stands out. */
export function TermsText({ text }: { text: string }) {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [, name, rest] = /^(\d+\. [^.\n]+[.\n])\s*(.*)$/s.exec(part) ?? []
      return (
        <p key={part} className={css.clause}>
          {name ? (
            <>
              <b>{name}</b> {rest}
            </>
          ) : (
            part
          )}
        </p>
      )
    })
}
