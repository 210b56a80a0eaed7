# Starts a program, waits for its window, and keeps a picture of the screen: for the release check.
param(
    [Parameter(Mandatory)] [string] $Program,
    [Parameter(Mandatory)] [string] $Picture,
    [string] $File = '',
    [int] $Seconds = 30
)
$ErrorActionPreference = 'Stop'
Add-Type -AssemblyName System.Windows.Forms, System.Drawing

$started = if ($File) { Start-Process $Program -ArgumentList "`"$File`"" -PassThru } else { Start-Process $Program -PassThru }
try {
    $clock = [System.Diagnostics.Stopwatch]::StartNew()
    while (-not $started.MainWindowHandle -and $clock.Elapsed.TotalSeconds -lt $Seconds) {
        if ($started.HasExited) { throw "The program ended with $($started.ExitCode)." }
        Start-Sleep -Milliseconds 50
        $started.Refresh()
    }
    if (-not $started.MainWindowHandle) { throw "No window came within $Seconds seconds." }
    Write-Output ('{0}: a window after {1:n2} s' -f $started.MainWindowTitle, $clock.Elapsed.TotalSeconds)
    Start-Sleep -Seconds 5
    $area = [System.Windows.Forms.Screen]::PrimaryScreen.Bounds
    $image = [System.Drawing.Bitmap]::new($area.Width, $area.Height)
    $graphics = [System.Drawing.Graphics]::FromImage($image)
    $graphics.CopyFromScreen($area.Location, [System.Drawing.Point]::Empty, $area.Size)
    New-Item -ItemType Directory -Force -Path (Split-Path -Parent $Picture) | Out-Null
    $image.Save($Picture, [System.Drawing.Imaging.ImageFormat]::Png)
}
finally {
    if (-not $started.HasExited) { $started.Kill() }
}
