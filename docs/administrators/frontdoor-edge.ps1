# Sets Frontdoor's policy for Microsoft Edge where no template can. Run it as administrator or as the system, in 64 bits.
# Put the extension's id of your store, and your values, below; a list is JSON text.
$ErrorActionPreference = 'Stop'
$id = 'abcdefghijklmnopabcdefghijklmnop'
$values = @{
  helpDeskText = 'Call 01234 567890, day and night.'
  reportTo     = 'frontdoor@exampletrust.example'
  welcomePage  = 'off'
  services     = '[{"name":"Example Trust rota","start":"https://rota.exampletrust.example/","signIn":"https://login.exampletrust.example/adfs/ls"}]'
}

$key = "HKLM:\Software\Policies\Microsoft\Edge\3rdparty\extensions\$id\policy"
if (-not (Test-Path $key)) { New-Item -Path $key -Force | Out-Null }
foreach ($name in $values.Keys) {
  New-ItemProperty -Path $key -Name $name -Value $values[$name] -PropertyType String -Force | Out-Null
}
