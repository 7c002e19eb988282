import { Button } from '../../pieces/Button.tsx'
import { Dialog } from './Dialog.tsx'
import css from './Dialog.module.css'

type Props = { words: { ask: string; say: string; yes: string; no: string }; onYes: () => void; onClose: () => void }

/** The second tap before what can't be undone. The focus waits on the way back. */
export function AskDialog({ words: { ask, say, yes, no }, onYes, onClose }: Props) {
  return (
    <Dialog title={ask} onClose={onClose}>
      <p>{say}</p>
      <div className={css.buttons}>
        <Button look="plain" data-first onClick={onClose}>
          {no}
        </Button>
        <Button accent onClick={onYes}>
          {yes}
        </Button>
      </div>
    </Dialog>
  )
}
