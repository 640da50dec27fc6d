# Completion of contractlint for PowerShell. In the file that $PROFILE names:
#     contractlint completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName contractlint -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $line = $commandAst.ToString().PadRight($cursorPosition)
    contractlint "[suggest:$cursorPosition]" $line 2>$null | ForEach-Object {
        [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
    }
}
