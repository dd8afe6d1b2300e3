# Builds, tests and stages with the same commands as CI.
#   ./build.ps1            build, stage dist/sonorandispatch/, make the files of a release in artifacts/release/
#   ./build.ps1 -Test      also run the tests
#   ./build.ps1 -Packages  compile against the CitizenFX.Core packages instead of standin/
param([switch] $Test, [switch] $Packages)

$ErrorActionPreference = 'Stop'
Set-Location $PSScriptRoot

dotnet build -c Release --nologo "-p:CitizenFxPackages=$($Packages.IsPresent.ToString().ToLowerInvariant())"
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }

dotnet run -c Release --no-build --project SonoranDispatch.Sandbox -- package
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }

if ($Test) {
    dotnet test -c Release --nologo --no-build
    exit $LASTEXITCODE
}
