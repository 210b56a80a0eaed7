# Verifies a folder before it is allowed on a PC: the SHA-256 list, and every signature.
#   verify.ps1 -Folder C:\Program Files\Touchstone -List Touchstone-x.y.z-windows-x86_64.sha256
# Ends with 1 when a file is missing, changed, not on the list, or badly signed.
param(
    [Parameter(Mandatory)] [string] $Folder,
    [Parameter(Mandatory)] [string] $List,
    # while no certificate exists: tell unsigned files, but do not fail for them
    [switch] $AllowUnsigned
)
$ErrorActionPreference = 'Stop'
$wrong = [System.Collections.Generic.List[string]]::new()
$seen = [System.Collections.Generic.HashSet[string]]::new([StringComparer]::OrdinalIgnoreCase)
$root = (Resolve-Path -LiteralPath $Folder).Path

foreach ($line in Get-Content -LiteralPath $List -Encoding UTF8) {
    $hash, $name = $line -split '  ', 2
    if (-not $name.StartsWith('touchstone/')) { continue } # the archive itself
    $inside = $name.Substring('touchstone/'.Length).Replace('/', '\')
    $file = Join-Path $root $inside
    [void] $seen.Add($inside)
    if (-not (Test-Path -LiteralPath $file)) { $wrong.Add("missing: $inside"); continue }
    if ((Get-FileHash -LiteralPath $file -Algorithm SHA256).Hash -ne $hash) { $wrong.Add("changed: $inside") }
}
if ($seen.Count -eq 0) { $wrong.Add('the list names no file of the folder') }

$unsigned = 0
foreach ($file in Get-ChildItem -LiteralPath $root -Recurse -File) {
    $inside = $file.FullName.Substring($root.Length).TrimStart('\')
    # the installer adds its own remover; nothing else may be there
    if (-not $seen.Contains($inside) -and $inside -notmatch '^unins\d{3}\.(exe|dat|msg)$') { $wrong.Add("not on the list: $inside") }
    if ($file.Extension -notin '.exe', '.dll', '.pyd') { continue }
    $status = (Get-AuthenticodeSignature -LiteralPath $file.FullName).Status
    if ($status -eq 'NotSigned') { $unsigned++ }
    elseif ($status -ne 'Valid') { $wrong.Add("bad signature ($status): $inside") }
}
if ($unsigned -and -not $AllowUnsigned) { $wrong.Add("$unsigned programs and libraries are not signed") }

$wrong | ForEach-Object { Write-Output $_ }
Write-Output "$($seen.Count) files compared, $unsigned not signed, $($wrong.Count) faults"
exit [int]($wrong.Count -gt 0)
