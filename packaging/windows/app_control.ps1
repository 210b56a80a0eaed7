# Makes the rules by which application control lets Touchstone run, to be merged into your policy.
#   app_control.ps1 -Folder dist\touchstone -Out rules
# Writes a catalogue, an AppLocker policy and a policy for App Control for Business (WDAC). Rules
# name the publisher where a file is signed and the hash where it is not. For Windows PowerShell
# (powershell.exe): the commands for AppLocker hand files on in a form that PowerShell 7 cannot pass.
#Requires -PSEdition Desktop
param(
    [Parameter(Mandatory)] [string] $Folder,
    [Parameter(Mandatory)] [string] $Out
)
$ErrorActionPreference = 'Stop'
New-Item -ItemType Directory -Force -Path $Out | Out-Null
$root = (Resolve-Path -LiteralPath $Folder).Path

# sign this catalogue with your own certificate and deploy it: then files of others are covered too
New-FileCatalog -Path $root -CatalogFilePath (Join-Path $Out 'Touchstone.cat') -CatalogVersion 2.0 | Out-Null

$programs = Get-AppLockerFileInformation -Directory $root -Recurse -FileType Exe, Dll
$policy = $programs | New-AppLockerPolicy -RuleType Publisher, Hash -User Everyone -RuleNamePrefix Touchstone -Optimize -Xml
Set-Content -LiteralPath (Join-Path $Out 'Touchstone-AppLocker.xml') -Value $policy -Encoding Unicode

New-CIPolicy -FilePath (Join-Path $Out 'Touchstone-WDAC.xml') -ScanPath $root -Level Publisher -Fallback Hash -UserPEs -NoScript
Write-Output "Rules for $($programs.Count) programs and libraries are in $Out"
