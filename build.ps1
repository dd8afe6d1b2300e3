# Builds, tests and stages with the same commands as CI.
#   ./build.ps1            build and stage dist/sonorandispatch/
#   ./build.ps1 -Test      also run the tests
#   ./build.ps1 -Packages  compile against the CitizenFX.Core packages instead of standin/
param([switch] $Test, [switch] $Packages)

$ErrorActionPreference = 'Stop'
Set-Location $PSScriptRoot

dotnet build -c Release --nologo "-p:CitizenFxPackages=$($Packages.IsPresent.ToString().ToLowerInvariant())"
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }

if ($Test) {
    dotnet test -c Release --nologo --no-build
    exit $LASTEXITCODE
}
