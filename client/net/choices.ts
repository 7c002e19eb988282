import type { Choice, IntentType } from '../../shared/vocabulary/intent.ts'

/** The choices of one kind that are open now; a button exists because one does. */
export function choicesOf(choices: readonly Choice[], type: IntentType): Choice[] {
  return choices.filter((choice) => choice.type === type)
}

/** Whether a kind of deed is open at all. */
export function isOpen(choices: readonly Choice[], type: IntentType): boolean {
  return choices.some((choice) => choice.type === type)
}

/** The values that a field may take now in the choices that fit what is already picked. */
export function valuesOf(
  choices: readonly Choice[],
  type: IntentType,
  field: string,
  picked: Readonly<Record<string, string | number | boolean>> = {},
): readonly (string | number | boolean)[] {
  const fitting = choicesOf(choices, type).filter((choice) => Object.entries(picked).every(([name, value]) => listed(choice, name).includes(value)))
  return [...new Set(fitting.flatMap((choice) => listed(choice, field)))]
}

/** Whether a field has a value now. */
export function allows(choices: readonly Choice[], type: IntentType, picked: Readonly<Record<string, string | number | boolean>>): boolean {
  return choicesOf(choices, type).some((choice) => Object.entries(picked).every(([name, value]) => listed(choice, name).includes(value)))
}

/** Whether a kind of deed is open with these values and without a field: an act that needs nobody, say. */
export function allowsAlone(
  choices: readonly Choice[],
  type: IntentType,
  picked: Readonly<Record<string, string | number | boolean>>,
  without: string,
): boolean {
  return allows(
    choices.filter((choice) => !Object.hasOwn(choice, without)),
    type,
    picked,
  )
}

function listed(choice: Choice, field: string): readonly (string | number | boolean)[] {
  const values = choice[field]
  return Array.isArray(values) ? values : []
}
