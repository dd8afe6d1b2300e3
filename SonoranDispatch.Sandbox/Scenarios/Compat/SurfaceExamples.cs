namespace SonoranDispatch.Sandbox.Scenarios.Compat;

/// <summary>One example for each supported surface of other dispatch resources.</summary>
public static class SurfaceExamples
{
    /// <summary>All examples, in the order they are played.</summary>
    public static IReadOnlyList<SurfaceExample> All { get; } = [.. Dispatchers(), .. PresetExamples.All, .. Frameworks(), .. Official(), .. Simulator(), .. OtherExamples.All];

    private static IEnumerable<SurfaceExample> Dispatchers() =>
    [
        new("ps-dispatch CustomAlert", ExampleSide.Player,
            "exports['ps-dispatch']:CustomAlert({ coords = vector3(HERE), message = 'Shop robbery', dispatchCode = 'shoprobbery', code = '10-90', priority = 1, plate = 'ABC 123', model = 'Sultan', firstColor = 'red', jobs = { 'leo' } })",
            "Shop robbery", "10-90", 2, "Shop robbery (vehicle red Sultan, plate ABC 123)"),
        new("ps-dispatch CustomAlert, version 1", ExampleSide.Player,
            "exports['ps-dispatch']:CustomAlert({ coords = vector3(HERE), description = 'Boat theft', displayCode = '10-61', dispatchCode = 'boat', recipientList = { 'police' }, blipSprite = 410, blipLength = 3 })",
            "Boat theft", "10-61", 2, "Boat theft"),
        new("ps-dispatch VehicleTheft", ExampleSide.Player, "exports['ps-dispatch']:VehicleTheft(2)", "Vehicle theft", "10-60", 2, "Vehicle theft (vehicle POLICE3, plate LUA 7)"),
        new("ps-dispatch StoreRobbery", ExampleSide.Player, "exports['ps-dispatch']:StoreRobbery(4)", "Store robbery", "10-90", 2, "Store robbery (camera 4)"),
        new("ps-dispatch OfficerDown", ExampleSide.Officer, "exports['ps-dispatch']:OfficerDown()", "Officer down", "10-99", 1, "Officer down"),
        new("ps-dispatch:server:notify", ExampleSide.Player,
            "TriggerServerEvent('ps-dispatch:server:notify', { message = 'Shots fired', codeName = 'shooting', code = '10-11', priority = 2, coords = vector3(HERE), weapon = 'SMG', gender = 'Male', information = 'Two men', jobs = { 'leo' }, alert = { radius = 0, sprite = 110 } })",
            "Shots fired", "10-11", 2, "Two men (weapon SMG)"),
        new("dispatch:server:notify", ExampleSide.Player,
            "TriggerServerEvent('dispatch:server:notify', { dispatchcodename = 'vendrobbery', dispatchCode = '10-90', firstStreet = 'Elgin Avenue', gender = 'Male', priority = 2, automaticGunfire = false, origin = { x = HERE_X, y = HERE_Y, z = HERE_Z }, dispatchMessage = 'Vending machine robbery', job = { 'LEO', 'police' } })",
            "Vending machine robbery", "10-90", 2, "Vending machine robbery"),
        new("dispatch:svNotify", ExampleSide.Player,
            "TriggerServerEvent('dispatch:svNotify', { code = '10-72', street = 'Elgin Avenue', priority = 2, title = '10-72 Pigeon sale', duration = 15000, position = { x = HERE_X, y = HERE_Y, z = HERE_Z }, job = 'police' })",
            "Pigeon sale", "10-72", 2, "Pigeon sale"),
        new("cd_dispatch:AddNotification", ExampleSide.Player,
            "local me = exports['cd_dispatch']:GetPlayerInfo() TriggerServerEvent('cd_dispatch:AddNotification', { job_table = { 'police' }, coords = me.coords, title = '10-15 - Store alarm', message = 'A ' .. me.sex .. ' robbing a store at ' .. me.street, flash = 0, unique_id = me.unique_id, sound = 1, blip = { sprite = 431, scale = 1.2, colour = 3, flashes = false, text = '911', time = 5, radius = 0 } })",
            "Store alarm", "10-15", 2, "A male robbing a store at Grove Street"),
        new("cd_dispatch, from the server", ExampleSide.Server,
            "TriggerEvent('cd_dispatch:AddNotification', { job = 'police', coords = vector3(HERE), title = '10-16 - Train stopped', message = 'Emergency brake', flash = 1, sound = 3 })",
            "Train stopped", "10-16", 1, "Emergency brake"),
        new("qs-dispatch:server:CreateDispatchCall", ExampleSide.Player,
            "exports['qs-dispatch']:getSSURL(function(image) local me = exports['qs-dispatch']:GetPlayerInfo() TriggerServerEvent('qs-dispatch:server:CreateDispatchCall', { job = { 'police' }, callLocation = me.coords, callCode = { code = '10-31', snippet = 'Burglary' }, message = 'Broken window', flashes = false, image = image, blip = { sprite = 488, time = 20000 }, otherData = { { text = 'Back door', icon = 'fas fa-door' } } }) end)",
            "Burglary", "10-31", 2, "Broken window (Back door)"),
        new("core_dispatch addCall", ExampleSide.Player,
            "exports['core_dispatch']:addCall('10-35', 'Car alarm', { { icon = 'fa-car', info = 'Blue van' } }, { x = HERE_X, y = HERE_Y, z = HERE_Z }, 'police', 3000, 11, 5, true)",
            "Car alarm", "10-35", 2, "Blue van"),
        new("core_dispatch:addCall", ExampleSide.Player,
            "TriggerServerEvent('core_dispatch:addCall', '10-37', 'Plane alarm', { { icon = 'fa-plane', info = 'Hangar 2' } }, { x = HERE_X, y = HERE_Y, z = HERE_Z }, { 'police' }, 3000, 11, 5, true)",
            "Plane alarm", "10-37", 2, "Hangar 2"),
        new("core_dispatch:sendAlert", ExampleSide.Player,
            "TriggerServerEvent('core_dispatch:sendAlert', { code = '10-38', message = 'Bike alarm', extraInfo = { { icon = 'fa-bicycle', info = 'Red bike' } }, coords = vector3(HERE), priority = false, job = 'police', time = 5000 })",
            "Bike alarm", "10-38", 2, "Red bike"),
        new("core_dispach:addCall", ExampleSide.Player,
            "TriggerServerEvent('core_dispach:addCall', '10-36', 'Boat alarm', { { icon = 'fa-ship', info = 'Pier 4' } }, { x = HERE_X, y = HERE_Y, z = HERE_Z }, 'police', 3000, 11, 5, false)",
            "Boat alarm", "10-36", 2, "Pier 4"),
        new("rcore_dispatch:server:sendAlert", ExampleSide.Player,
            "local me = exports['rcore_dispatch']:GetPlayerData() TriggerServerEvent('rcore_dispatch:server:sendAlert', { code = '10-64 - Shop robbery', default_priority = 'high', coords = me.coords, job = 'police', text = 'Masked man', type = 'shop_robbery', blip_time = 5, blip = { sprite = 54, colour = 3, text = 'Robbery' } })",
            "Shop robbery", "10-64", 2, "Masked man"),
        new("sonorandispatch createCall", ExampleSide.Player,
            "exports['sonorandispatch']:createCall({ title = 'Bear in town', code = '10-91', priority = 3, description = 'At the bins', coords = vector3(HERE) })",
            "Bear in town", "10-91", 3, "At the bins"),
    ];

    private static IEnumerable<SurfaceExample> Frameworks() =>
    [
        new("police:server:policeAlert", ExampleSide.Player, "TriggerServerEvent('police:server:policeAlert', 'Suspicious handoff', 7)", "Suspicious handoff", "10-66", 2, "Suspicious handoff (camera 7)"),
        new("hospital:server:ambulanceAlert", ExampleSide.Player, "TriggerServerEvent('hospital:server:ambulanceAlert', 'Civilian down')", "Civilian down", "10-52", 2, "Civilian down"),
        new("police:server:SendPoliceEmergencyAlert", ExampleSide.Officer, "TriggerServerEvent('police:server:SendPoliceEmergencyAlert')", "Officer in distress", "10-99", 1, "Officer in distress"),
        new("hospital:server:emergencyAlert", ExampleSide.Officer, "TriggerServerEvent('hospital:server:emergencyAlert')", "Officer in distress", "10-99", 1, "Officer in distress"),
        new("esx_ambulancejob:onPlayerDistress", ExampleSide.Player, "TriggerServerEvent('esx_ambulancejob:onPlayerDistress')", "Injured person", "10-52", 2, "Injured person"),
        new("esx_phone:send", ExampleSide.Player, "TriggerServerEvent('esx_phone:send', 'police', 'He has a knife', false, { x = HERE_X, y = HERE_Y, z = HERE_Z })", "police call", "911", 2, "He has a knife"),
        new("esx_addons_gcphone:startCall", ExampleSide.Player, "TriggerServerEvent('esx_addons_gcphone:startCall', 'ambulance', 'She does not breathe', { x = HERE_X, y = HERE_Y, z = HERE_Z }, true)", "ambulance call", "911", 2, "She does not breathe"),
    ];

    private static IEnumerable<SurfaceExample> Official() =>
    [
        new("SonoranCAD::callcommands:SendCallApi", ExampleSide.Player,
            "TriggerServerEvent('SonoranCAD::callcommands:SendCallApi', true, 'Prison', 'Route 68', 'Inmate over the wall', 1, nil, nil, '911')",
            "911 call", "911", 2, "Inmate over the wall"),
        new("SonoranScripts::Call911", ExampleSide.Player, "TriggerServerEvent('SonoranScripts::Call911', 'Bystander', 'Grove Street', 'Man with a bat', '7041', 'XYZ 9')", "911 call", "911", 2, "Man with a bat (plate XYZ 9)"),
        new("sonorancad call911", ExampleSide.Server, "exports['sonorancad']:call911('Alarm company', 'Vinewood Boulevard', 'Silent alarm', '8000', nil, nil, vector3(HERE))", "911 call", "911", 2, "Silent alarm"),
        new("sonorancad createDispatchCall", ExampleSide.Server,
            "exports['sonorancad']:createDispatchCall({ title = 'Drone sighted', code = '10-70', priority = 3, address = 'Elgin Avenue', postal = '8000', description = 'Over the bank', metaData = { x = 'HERE_X', y = 'HERE_Y', z = 'HERE_Z' } })",
            "Drone sighted", "10-70", 3, "Over the bank"),
    ];

    private static IEnumerable<SurfaceExample> Simulator() =>
    [
        new("ErsIntegration::OnAcceptedCalloutOffer", ExampleSide.Officer,
            "TriggerServerEvent('ErsIntegration::OnAcceptedCalloutOffer', { calloutId = 'c1', CalloutName = 'Domestic dispute', Description = 'Shouting next door', Coordinates = vector3(HERE), StreetName = 'Mirror Park Boulevard', Postal = '8000', FirstName = 'Ann', LastName = 'Lee', Priority = 4 })",
            "Domestic dispute", "", 3, "Ann Lee: Shouting next door"),
        new("ErsIntegration::OnPullover", ExampleSide.Officer, "TriggerServerEvent('ErsIntegration::OnPullover', { FirstName = 'Bo' }, { plate = 'PUL 1', model = 'Blista' })", "Traffic stop", "10-38", 3, "Traffic stop (vehicle Blista, plate PUL 1)"),
        new("ErsIntegration::OnPursuitStarted", ExampleSide.Officer, "TriggerServerEvent('ErsIntegration::OnPursuitStarted')", "Pursuit", "10-80", 2, "Pursuit"),
    ];
}
