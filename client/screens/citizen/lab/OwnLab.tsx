import { useEffect, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { RegimeFace } from '../../../../shared/protocol/rest.ts'
import { useContent, say } from '../../../content.ts'
import { regimeFaces } from '../../../net/api.ts'
import { useLabsAhead, type LabOrder } from '../../../net/debrief.ts'
import form from '../../parts/form.module.css'
import phone from '../phone.module.css'
import { useMe } from '../useMe.ts'
import css from './lab.module.css'
import { OwnUnder } from './OwnUnder.tsx'

/** The lab in one's own hand: any system, any change, on the same lives. */
export default function OwnLab() {
  const t = useTranslations('ownLab')
  const [order, setOrder] = useState<LabOrder>({ regime: '', reforms: '' })
  return (
    <div className={css.told}>
      <p>{t('told')}</p>
      <Choosing order={order} onChange={setOrder} />
      {order.regime === '' && order.reforms === '' ? <p className={phone.quiet}>{t('asPlayed')}</p> : <OwnUnder order={order} />}
    </div>
  )
}

type Props = { order: LabOrder; onChange: (order: LabOrder) => void }

function Choosing({ order, onChange }: Props) {
  const t = useTranslations('ownLab')
  const { reforms } = useContent()
  const { town } = useMe()
  const regimes = useRegimes()
  useLabsAhead(regimes)
  return (
    <div className={css.choosing}>
      <label className={form.field}>
        {t('regime')}
        <select className={form.input} value={order.regime} onChange={(event) => onChange({ ...order, regime: event.target.value })}>
          <option value="">{t('played')}</option>
          {regimes.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label className={form.field}>
        {t('reform')}
        <select className={form.input} value={order.reforms} onChange={(event) => onChange({ ...order, reforms: event.target.value })}>
          <option value="">{t('noReform')}</option>
          {(town.reform?.passed.length ?? 0) > 0 && <option value="passed">{t('passed')}</option>}
          {Object.values(reforms).map(({ id, text }) => (
            <option key={id} value={id}>
              {say(text.name, id)}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

/** All systems that there are, with the laws that vary them. */
function useRegimes(): Pick<RegimeFace, 'id' | 'title'>[] {
  const [faces, setFaces] = useState<readonly RegimeFace[]>([])
  useEffect(() => {
    let isShown = true
    void regimeFaces().then((answer) => isShown && answer.ok && setFaces(answer.value))
    return () => {
      isShown = false
    }
  }, [])
  return useMemo(() => faces.flatMap((face) => [face, ...face.variants]), [faces])
}
