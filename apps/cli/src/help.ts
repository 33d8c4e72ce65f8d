import { clean } from '@honmono/render'
import { type ApplicationText, ArgumentScannerError, formatMessageForArgumentScannerError, text_en } from '@stricli/core'
import type { Lang } from './language.ts'
import { words } from './words.ts'

/** Every sentence of the command line parser, in the asked language. */
export function parserText(lang: Lang): ApplicationText {
  const { help, comma } = words[lang]
  const explain = (error: unknown) => (error instanceof Error ? error.message : String(error))
  const guess = (corrections: readonly string[]) =>
    corrections.length === 0 ? '' : ` ${help.didYouMean(corrections.join(comma).replaceAll('`', ''))}`
  const failed = (error: unknown) => clean(help.failed(explain(error)))
  return {
    ...text_en,
    headers: {
      usage: help.usage,
      aliases: help.aliases,
      commands: help.commands,
      flags: help.flags,
      arguments: help.arguments,
    },
    keywords: { default: help.default, separator: help.separator },
    briefs: { help: help.help, helpAll: help.helpAll, version: help.version, argumentEscapeSequence: help.escape },
    noCommandRegisteredForInput: ({ input, corrections }) => `${help.unknownCommand(clean(input))}${guess(corrections)}\n${help.seeHelp}`,
    exceptionWhileParsingArguments: (error) => {
      if (!(error instanceof ArgumentScannerError)) return clean(help.badUse(explain(error)))
      const message = formatMessageForArgumentScannerError(error, {
        FlagNotFoundError: ({ input, corrections }) => `${help.unknownFlag(`--${input}`)}${guess(corrections.map((name) => `--${name}`))}`,
        AliasNotFoundError: ({ input }) => help.unknownFlag(`-${input}`),
        EnumValidationError: ({ externalFlagName, input, values }) => help.badValue(externalFlagName, input, values.join(comma)),
        ArgumentParseError: ({ externalFlagNameOrPlaceholder, input, exception }) =>
          help.badValue(externalFlagNameOrPlaceholder, input, explain(exception)),
        UnsatisfiedFlagError: ({ externalFlagName }) => help.missingValue(externalFlagName),
        UnexpectedFlagError: ({ externalFlagName }) => help.tooMany(`--${externalFlagName}`),
        UnexpectedPositionalError: ({ input }) => help.tooMany(input),
        UnsatisfiedPositionalError: ({ placeholder }) => help.missingArgument(placeholder),
        InvalidNegatedFlagSyntaxError: ({ externalFlagName }) => help.unknownFlag(`--${externalFlagName}`),
      })
      return `${clean(message)}\n${help.seeHelp}`
    },
    exceptionWhileLoadingCommandFunction: failed,
    exceptionWhileLoadingCommandContext: failed,
    exceptionWhileRunningCommand: failed,
    commandErrorResult: failed,
  }
}
