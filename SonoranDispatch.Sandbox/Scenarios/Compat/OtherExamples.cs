namespace SonoranDispatch.Sandbox.Scenarios.Compat;

/// <summary>The less usual dispatch resources, and emergency calls by phone, each once.</summary>
internal static class OtherExamples
{
    private const string Table = "{ x = HERE_X, y = HERE_Y, z = HERE_Z }";

    /// <summary>All examples, in the order they are played.</summary>
    public static IEnumerable<SurfaceExample> All =>
    [
        Player("wf-alerts:svNotify", "{ dispatchData = { displayCode = '211', description = 'Robbery', isImportant = 0, recipientList = { 'police' }, length = '10000', infoM = 'fa-info-circle', info = 'Corner shop' }, caller = 'Alarm', coords = vector3(HERE) }", "Robbery", "211", 2, "Corner shop"),
        Player("wf-alerts:svNotify911", "'A tree fell on the road', 'Ann Lee', 'Elgin Avenue', vector3(HERE)", "911 call", "911", 2, "A tree fell on the road"),
        Player("codem-dispatch:CustomDispatch", "{ type = 'Robbery', header = 'Kiosk alarm', text = 'Alarm at the kiosk', code = '10-54' }", "Kiosk alarm", "10-54", 2, "Alarm at the kiosk"),
        Player("codem-dispatchv2:server:sendAlert", "{ type = 'police', title = 'Boat theft', description = 'Pier 4', coords = vector3(HERE), blip = { sprite = 1 } }", "Boat theft", "", 2, "Pier 4"),
        Player("tk_dispatch:addCall", "{ title = 'Store alarm', code = '10-58', priority = 'Priority 3', coords = vector3(HERE), message = 'Back door', showLocation = true, jobs = { 'police' } }", "Store alarm", "10-58", 3, "Back door"),
        Player("lb-tablet:AddDispatch", "{ job = 'police', priority = 'low', code = '10-73', title = 'House alarm', description = 'A window broke', location = { label = 'Elgin Avenue', coords = { x = HERE_X, y = HERE_Y } }, time = 120, fields = { { icon = 'fas fa-x', label = 'Colour', value = 'Blue' } } }", "House alarm", "10-73", 3, "A window broke (Colour: Blue)"),
        Player("aty_dispatch:SendDispatch", "'Container alarm', '10-26', 40, { 'police', 'sheriff' }, 'beep.mp3'", "Container alarm", "10-26", 2, "Container alarm"),
        Player("aty_dispatch:server:customDispatch", "'ATM alarm', '10-91', 'Elgin Avenue', vector3(HERE), nil, nil, nil, nil, 431, 'police'", "ATM alarm", "10-91", 2, "ATM alarm"),
        Player("SendAlert:police", "{ coords = vector3(HERE), title = 'Reported taken', type = '215', message = 'A red bicycle', job = 'police', metadata = { model = 'Scorcher', color = 'Red', plate = 'OR 1' } }", "Reported taken", "215", 2, "A red bicycle (vehicle Red Scorcher, plate OR 1)"),
        Player("origen_police:SendAlert", "{ coords = vector3(HERE), title = 'At the counter', type = 'GENERAL', message = 'Somebody waits', job = 'police' }", "At the counter", "", 2, "Somebody waits"),
        Server("emergencydispatch:emergencycall:new", "'police', 'A parking meter was broken', vector3(HERE), true", "A parking meter was broken", "", 2, "A parking meter was broken"),
        Player("Opto_dispatch:Server:SendAlert", "'police', 'Selling fakes', 'Someone sells fake watches', vector3(HERE), false, 1", "Selling fakes", "", 2, "Someone sells fake watches"),
        Server("redutzu-mdt:server:addDispatchToMDT", "{ code = '10-64', title = 'Inmate missing', duration = 12000, coords = " + Table + ", vehicle = { name = 'Sultan', plate = 'RE 1' } }", "Inmate missing", "10-64", 2, "Inmate missing (vehicle Sultan, plate RE 1)"),
        Client("qb-policealerts:client:AddPoliceAlert", "{ timeOut = 10000, alertTitle = '10-31 | Shop lifter', coords = " + Table + ", details = { { icon = '<i></i>', detail = 'Elgin Avenue' } }, callSign = '4-A' }", "Shop lifter", "10-31", 2, "Elgin Avenue"),
        Server("piotreq_gpt:SendAlert", "nil, { title = 'Flat alarm', code = '10-92', coords = vector3(HERE), type = 'risk', info = { { icon = 'fa-road', isStreet = true }, { data = 'Third floor' } }, jobs = { police = 0, sheriff = 3 } }", "Flat alarm", "10-92", 1, "Third floor"),
        Player("kartik-mdt:CustomAlert", "{ title = 'Till alarm', code = '10-93', description = 'At the till', type = 'Alert', coords = vector3(HERE), jobs = { police = true, bcso = true } }", "Till alarm", "10-93", 2, "At the till"),
        Player("kartik-mdt:server:sendDispatchNotification", "{ title = 'Fence cut', code = '10-97', description = 'At the prison', x = HERE_X, y = HERE_Y, z = HERE_Z, type = 'Call' }", "Fence cut", "10-97", 2, "At the prison"),
        Player("wasabi_mdt:CreateDispatch", "{ type = '10-89', title = '10-89', description = 'A suspicious bag', location = 'Elgin Avenue', coords = " + Table + " }", "A suspicious bag", "10-89", 2, "A suspicious bag"),
        Player("esx_outlawalert:carJackInProgress", Table + ", 'Elgin Avenue', 'Sultan', 0, 'EO 1'", "Carjacking", "10-35", 2, "Carjacking (vehicle Sultan, plate EO 1)"),
        Player("esx_outlawalert:combatInProgress", Table + ", 'Elgin Avenue', 1", "Fight", "10-10", 3, "Fight"),
        Player("esx_outlawalert:gunshotInProgress", Table + ", 'Elgin Avenue', 1", "Shots fired", "10-71", 2, "Shots fired"),
        Player("esx_outlawalert:drugSaleInProgress", Table + ", 'Elgin Avenue', 1", "Suspected drug sale", "10-13", 3, "Suspected drug sale"),
        Player("esx_outlawalert:drugsaleInProgress", Table + ", 'Elgin Avenue'", "Suspected drug sale", "10-13", 3, "Suspected drug sale"),
        Player("esx_outlawalert:houseRobberyInProgress", Table + ", 'Elgin Avenue'", "House robbery", "10-90", 2, "House robbery"),
        Player("esx_outlawalert:houseRobberyinProgress", Table + ", 'Elgin Avenue'", "House robbery", "10-90", 2, "House robbery"),
        Server("lb-phone:newCompanyMessage", "{ company = 'police', sender = '555-0100', message = 'Loud bangs next door', coords = { x = HERE_X, y = HERE_Y }, anonymous = false }", "police call", "911", 2, "Loud bangs next door (phone 555-0100)"),
        Player("lb-phone:newCall", "{ callId = 5, company = 'police', caller = { number = '555-0101' }, hideCallerId = false }", "police call", "911", 2, "police call (phone 555-0101)"),
    ];

    private static SurfaceExample Player(string name, string arguments, string title, string code, int priority, string description) =>
        new(name, ExampleSide.Player, "TriggerServerEvent('" + name + "', " + arguments + ")", title, code, priority, description);

    private static SurfaceExample Server(string name, string arguments, string title, string code, int priority, string description) =>
        new(name, ExampleSide.Server, "TriggerEvent('" + name + "', " + arguments + ")", title, code, priority, description);

    private static SurfaceExample Client(string name, string arguments, string title, string code, int priority, string description) =>
        new(name, ExampleSide.Officer, "TriggerEvent('" + name + "', " + arguments + ")", title, code, priority, description);
}
