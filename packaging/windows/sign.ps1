# Signs every program and library of a folder, or single files, that bears no valid signature yet.
#   sign.ps1 -Path dist\touchstone -Thumbprint 0123... -Timestamp http://...
# The certificate lies in the user's store (a token, or imported by the release). Signatures of
# others (Python's, Qt's, Microsoft's) stay: a rule by publisher then needs theirs or a catalogue.
param(
    [Parameter(Mandatory)] [string[]] $Path,
    [Parameter(Mandatory)] [ValidatePattern('^[0-9A-Fa-f]{40}$')] [string] $Thumbprint,
    [Parameter(Mandatory)] [uri] $Timestamp,
    # also files that others have signed, so that one rule by publisher covers the whole folder
    [switch] $All
)
$ErrorActionPreference = 'Stop'

$certificate = Get-ChildItem Cert:\CurrentUser\My, Cert:\LocalMachine\My -CodeSigningCert |
    Where-Object Thumbprint -EQ $Thumbprint | Select-Object -First 1
if (-not $certificate) { throw "No code signing certificate with the thumbprint $Thumbprint is here." }

$files = Get-ChildItem -Path $Path -Recurse -File -Include *.exe, *.dll, *.pyd, *.ps1, *.cat
$files = @($files | Where-Object { $All -or (Get-AuthenticodeSignature $_.FullName).Status -ne 'Valid' })
foreach ($file in $files) {
    $signed = Set-AuthenticodeSignature -FilePath $file.FullName -Certificate $certificate `
        -HashAlgorithm SHA256 -IncludeChain NotRoot -TimestampServer $Timestamp
    if ($signed.Status -ne 'Valid') { throw "$($file.Name): $($signed.StatusMessage)" }
}
Write-Output "$($files.Count) files signed as $($certificate.Subject)"
