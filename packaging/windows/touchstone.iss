; Inno Setup 6: the installer. One script for both ways to install:
;   for one user, without administrator rights   Touchstone-x.y.z-setup.exe
;   for everybody on the PC, by IT               Touchstone-x.y.z-setup.exe /ALLUSERS
; Built by: iscc /DVersion=x.y.z packaging\windows\touchstone.iss
; and signed where /DSign is given: iscc /DSign "/Stouchstone=COMMAND $f" ...

#ifndef Version
  #error Give the version: iscc /DVersion=x.y.z
#endif
#define Root AddBackslash(SourcePath) + "..\.."
#define Folder Root + "\dist\touchstone"

[Setup]
AppId={{16C09C71-0C89-51A9-811C-8A54C82DB663}
AppName=Touchstone
AppVersion={#Version}
AppVerName=Touchstone {#Version}
AppPublisher=The Touchstone authors
LicenseFile={#Root}\LICENSE
OutputDir={#Root}\dist
OutputBaseFilename=Touchstone-{#Version}-setup
SetupIconFile={#Root}\assets\icons\touchstone.ico
UninstallDisplayIcon={app}\touchstone.exe
; without rights unless IT asks for more on the command line; no question, no elevation dialog
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=commandline
; for one user %LOCALAPPDATA%\Programs\Touchstone, for all C:\Program Files\Touchstone
DefaultDirName={autopf}\Touchstone
DisableDirPage=auto
DisableProgramGroupPage=yes
DisableWelcomePage=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
; Qt 6 asks for Windows 10, 1809
MinVersion=10.0.17763
ChangesAssociations=yes
CloseApplications=yes
RestartApplications=no
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
VersionInfoVersion={#Version}
#ifdef Sign
SignTool=touchstone
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"

[Tasks]
Name: "desktop"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; a newer version leaves no library of an older one behind
Type: filesandordirs; Name: "{app}\_internal"
Type: filesandordirs; Name: "{app}\licences"

[Files]
; nothing of a portable copy: a program that is installed keeps its settings with the user
Source: "{#Folder}\*"; DestDir: "{app}"; Excludes: "portable,portable.txt,touchstone-data"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Touchstone"; Filename: "{app}\touchstone.exe"
Name: "{autodesktop}\Touchstone"; Filename: "{app}\touchstone.exe"; Tasks: desktop

[Registry]
; HKA is the user's own part of the registry, or that of the PC with /ALLUSERS
Root: HKA; Subkey: "Software\Classes\.touchstone"; ValueType: string; ValueData: "Touchstone.Review"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\Touchstone.Review"; ValueType: string; ValueData: "Touchstone review"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Touchstone.Review\DefaultIcon"; ValueType: string; ValueData: """{app}\touchstone.exe"",0"
Root: HKA; Subkey: "Software\Classes\Touchstone.Review\shell\open\command"; ValueType: string; ValueData: """{app}\touchstone.exe"" ""%1"""

[Run]
Filename: "{app}\touchstone.exe"; Description: "{cm:LaunchProgram,Touchstone}"; Flags: nowait postinstall skipifsilent
