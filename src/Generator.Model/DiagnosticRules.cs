namespace Generator.Model;

/// <summary>
/// Every kind of problem there is. Codes are stable: 1xx files and folders, 2xx YAML and JSON, 3xx markdown, 4xx extraction,
/// 5xx templates. A code is never given a second meaning.
/// </summary>
public static class DiagnosticRules
{
    // Files and folders.
    public static readonly DiagnosticRule FolderMissing = new("GEN101", Severity.Error, "A folder is missing", "Name a folder that exists, or create it.");
    public static readonly DiagnosticRule FileUnreadable = new("GEN102", Severity.Error, "A file can't be read", "Check that the file exists and that you may read it.");
    public static readonly DiagnosticRule NotUtf8 = new("GEN103", Severity.Error, "A file is not UTF-8", "Save the file as UTF-8.");
    public static readonly DiagnosticRule NoDocuments = new("GEN104", Severity.Error, "A folder holds no markdown", "Put the guide's .md files into it.");
    public static readonly DiagnosticRule OutputNotOurs = new("GEN105", Severity.Error, "The output folder holds other files", "Choose an empty or new folder, or one that an earlier build made.");
    public static readonly DiagnosticRule FileMissing = new("GEN106", Severity.Error, "A file is missing", "Create it; README.md shows the smallest one that works.");
    public static readonly DiagnosticRule FileUnwritable = new("GEN107", Severity.Error, "A file can't be written", "Check the folder, its permissions and the space left.");
    public static readonly DiagnosticRule FileThere = new("GEN108", Severity.Error, "A file is there already", "Name another file with --output, or replace it with --force.");
    public static readonly DiagnosticRule ChangedMeanwhile = new("GEN113", Severity.Error, "A file that somebody else has changed meanwhile", "Run the command again; it begins with what stands there now.");
    public static readonly DiagnosticRule OutputListDamaged = new("GEN114", Severity.Warning, "A damaged list of the site's files", "Look at the files named: remove them where they are pages of an earlier build; the list is whole again.");
    public static readonly DiagnosticRule VersionMissing = new("GEN109", Severity.Error, "A version that no guide has", "Name one as GUIDE@VERSION, or the newest as GUIDE; guide.yml lists them.");
    public static readonly DiagnosticRule VersionAlone = new("GEN112", Severity.Error, "A version without another to compare it with", "Name two versions, or list a second one in guide.yml; a folder, a zip file or a repository at a revision may stand for either.");

    // Browsers that print.
    public static readonly DiagnosticRule BrowserMissing = new("GEN110", Severity.Error, "No browser that prints", "Install Chromium, Chrome or Edge, or name one with --browser.");
    public static readonly DiagnosticRule BrowserFailed = new("GEN111", Severity.Error, "A browser that printed nothing", "Check that it is a Chromium, Chrome or Edge of the last years and starts on this machine, or name another with --browser.");

    // Files beside the pages, and files that are no pages.
    // Only worth knowing: a page shows the file's name.
    public static readonly DiagnosticRule FileKindLeftOut = new("GEN150", Severity.Info, "A file of a kind that isn't carried along", "Put it where readers can get it, and link to that address.");
    public static readonly DiagnosticRule FileUnsafe = new("GEN151", Severity.Warning, "A file that isn't carried along because of what it is", "Replace it by a plain copy, or a drawing by one without scripts, links and foreign content.");
    public static readonly DiagnosticRule FileTooLarge = new("GEN152", Severity.Warning, "Files that are too large to be carried along", "Make them smaller, or put them where readers can get them, and link to that address.");
    // Only worth knowing: other pages show what they hold.
    public static readonly DiagnosticRule PartsLeftOut = new("GEN153", Severity.Info, "Parts of pages that are no pages", "Rename what is meant to be a page.");
    // Only worth knowing: a guide in two languages would have every control twice.
    public static readonly DiagnosticRule TranslationsLeftOut = new("GEN154", Severity.Info, "Translations beside the pages", "Make a guide of each language that you want.");

    // What isn't read, or not everywhere.
    public static readonly DiagnosticRule NamesAlike = new("GEN155", Severity.Warning, "Files that other systems take for one", "Rename one of them: Windows, macOS and most USB sticks keep only one of the two, and so does a site that is copied there.");
    public static readonly DiagnosticRule NameRefused = new("GEN156", Severity.Warning, "A name that other systems refuse", "Rename the file: Windows can't hold it, nor the site's pages that are called like it.");
    public static readonly DiagnosticRule FileIrregular = new("GEN157", Severity.Error, "A device or pipe in the place of a file", "Put a plain file in its place, or move it away.");
    public static readonly DiagnosticRule InputTooLarge = new("GEN158", Severity.Error, "More than is read", "Part it, or check that it is what it should be; README.md lists what is read at most under \"Bounds\".");

    // What people type who don't know the folders yet.
    public static readonly DiagnosticRule SiteUnnamed = new("GEN120", Severity.Warning, "A content folder without site.yml", "Write \"title: \" and your site's name into it.");
    public static readonly DiagnosticRule NoContent = new("GEN121", Severity.Error, "A folder that isn't a content folder", "Name the content folder with --content.");
    public static readonly DiagnosticRule FolderForGuide = new("GEN122", Severity.Error, "A folder where a guide is named", "Name a guide by its id, GUIDE, or with a version, GUIDE@VERSION.");
    public static readonly DiagnosticRule NewFolderTaken = new("GEN123", Severity.Error, "A new content folder that isn't new", "Name a folder that isn't there yet, or an empty one.");
    public static readonly DiagnosticRule GuideInContent = new("GEN124", Severity.Error, "A content folder given as a guide", "Build it as it is, or name the folder that holds the guide's pages.");
    public static readonly DiagnosticRule LeftOut = new("GEN125", Severity.Warning, "Files that aren't copied", "Where they belong to a version, put them into its folder.");

    // Guides out of repositories, zip files and folders.
    public static readonly DiagnosticRule GitMissing = new("GEN130", Severity.Error, "No git", "Install git, or export the folder of each version and import these; only what reads repositories needs git.");
    public static readonly DiagnosticRule NotRepository = new("GEN131", Severity.Error, "Not a git repository", "Name the top folder of a repository, a bare one, or an address that git clones from without asking for a password.");
    public static readonly DiagnosticRule GitFailed = new("GEN132", Severity.Error, "Git failed", "Run 'git fsck' in the repository; git's own words tell the rest.");
    public static readonly DiagnosticRule RevisionUnknown = new("GEN133", Severity.Error, "A revision that isn't there", "Name a branch, tag or commit of the repository; 'git fetch --tags' brings those that are missing.");
    public static readonly DiagnosticRule GitPathMissing = new("GEN134", Severity.Error, "A path that a revision doesn't have", "Name the guide's folder as it is called in that revision; earlier names are found.");
    public static readonly DiagnosticRule HistoryShallow = new("GEN135", Severity.Error, "A history that isn't there", "Fetch the rest with 'git fetch --unshallow', or ask for less.");
    public static readonly DiagnosticRule NothingToImport = new("GEN136", Severity.Warning, "Nothing to import", "Check --path, --since and --until.");
    public static readonly DiagnosticRule ImportDays = new("GEN137", Severity.Error, "Days that can't be", "Give days that have passed, the earlier one as --since.");
    public static readonly DiagnosticRule ZipBroken = new("GEN138", Severity.Error, "A zip file that can't be read", "Make the file anew, or unpack it yourself and name the folder.");
    public static readonly DiagnosticRule ZipUnsafe = new("GEN139", Severity.Error, "A zip file with a path that leads out", "Don't unpack it; ask where it comes from. Nothing of it was written.");
    public static readonly DiagnosticRule SourceTooLarge = new("GEN140", Severity.Error, "More than a guide", "Name the guide's own folder with --path.");
    public static readonly DiagnosticRule LinkLeftOut = new("GEN141", Severity.Warning, "A link that isn't followed", "Put the files themselves in its place if the guide needs them.");
    public static readonly DiagnosticRule FilesLeftOut = new("GEN142", Severity.Info, "Files that aren't a guide's", "Nothing need be done: pages, images, PDF, text and data are taken, never what a machine would run.");
    public static readonly DiagnosticRule PathLeftOut = new("GEN159", Severity.Warning, "A path that no guide has", "Rename the file at its source, or ask where it comes from. Nothing of it was written.");
    public static readonly DiagnosticRule VersionDiffers = new("GEN143", Severity.Error, "A version that is there already", "Give another day with --date, or move the version's folder and its entry in guide.yml away.");
    public static readonly DiagnosticRule GuideUneditable = new("GEN144", Severity.Error, "A guide.yml that nothing can be added to", "Write the versions as a list, an entry each, or add the entry yourself.");
    public static readonly DiagnosticRule DayTaken = new("GEN145", Severity.Warning, "A day that has a version already", "Leave it, or move that version's folder and its entry in guide.yml away and import again.");
    public static readonly DiagnosticRule TagLeftOut = new("GEN146", Severity.Warning, "Tags of one day", "Nothing need be done: a guide has one version a day, and the last tag of a day is it.");
    // Only worth knowing: the next month's run takes it.
    public static readonly DiagnosticRule PeriodRunning = new("GEN147", Severity.Info, "A month or quarter that isn't over", "Nothing need be done: a run after its end takes its last state.");
    public static readonly DiagnosticRule PeriodTaken = new("GEN148", Severity.Warning, "A month or quarter that has a version already", "Leave it, or move that version's folder and its entry in guide.yml away and import again.");
    public static readonly DiagnosticRule ZipTwice = new("GEN149", Severity.Warning, "A zip file with two files of one name", "Make the file anew with one of each name; until then the first is read.");

    // YAML.
    public static readonly DiagnosticRule YamlSyntax = new("GEN201", Severity.Error, "Broken YAML", "Correct the line; indentation by spaces, a space after each colon.");
    public static readonly DiagnosticRule UnknownKey = new("GEN202", Severity.Error, "An unknown key", "Correct or remove the key.");
    public static readonly DiagnosticRule MissingKey = new("GEN203", Severity.Error, "A required key is missing", "Add the key.");
    public static readonly DiagnosticRule WrongValue = new("GEN204", Severity.Error, "A value of the wrong kind", "Correct the value.");
    public static readonly DiagnosticRule DuplicateKey = new("GEN205", Severity.Error, "A key twice", "Keep one of them.");
    public static readonly DiagnosticRule DuplicateVersion = new("GEN206", Severity.Error, "Two versions of one date", "Give each version its own date.");
    public static readonly DiagnosticRule TopicMissing = new("GEN207", Severity.Error, "A topic that no version has", "Correct the name, or remove the topic.");
    public static readonly DiagnosticRule VersionUnlisted = new("GEN208", Severity.Warning, "A version's folder that guide.yml doesn't list", "List it under versions, or move the folder away.");

    public static readonly DiagnosticRule VariantMissing = new("GEN209", Severity.Warning, "A variant that no page has", "Correct the name, or remove the variant; while no page has it, all alternatives stay.");

    public static readonly DiagnosticRule SecondDocument = new("GEN212", Severity.Error, "A second YAML document", "Keep one: take the line of three hyphens (---) away, or what stands below it.");
    public static readonly DiagnosticRule TooDeep = new("GEN213", Severity.Error, "Values nested too deeply", "Write it flatter; README.md lists what is read at most under \"Bounds\".");

    // The ledger of ids, and catalogs as JSON.
    public static readonly DiagnosticRule DuplicateIdentity = new("GEN211", Severity.Error, "An id twice in identities.yml", "Keep the entry that the earlier commit has; a merge may have taken both.");
    public static readonly DiagnosticRule JsonSyntax = new("GEN221", Severity.Error, "A file that isn't a catalog", "Make it anew with extract --json or export --format json.");
    public static readonly DiagnosticRule DuplicateControl = new("GEN222", Severity.Error, "An id twice in a catalog", "Make the catalog anew; each control needs an id of its own.");

    // Assessments.
    public static readonly DiagnosticRule AssessmentSyntax = new("GEN231", Severity.Error, "An assessment that isn't JSON", "Correct the line; 'generator assess new' writes an assessment to compare with.");
    public static readonly DiagnosticRule AnswerWithoutControl = new("GEN232", Severity.Error, "An answer to a control that its version doesn't have", "Correct the id, or move the answer to the orphans, where it is kept.");
    public static readonly DiagnosticRule OtherGuide = new("GEN233", Severity.Error, "An assessment of another guide", "Give answers and versions of one guide.");
    // The digests of the sentences tell which answers are concerned.
    public static readonly DiagnosticRule CatalogChanged = new("GEN234", Severity.Warning, "An assessment of a catalog that has changed", "Check the answers that are to be looked at again; 'generator assess report' lists them.");
    public static readonly DiagnosticRule OtherVersion = new("GEN235", Severity.Error, "Assessments of different versions", "Carry the older one over with 'generator assess carry' first.");
    // The digests of the sentences tell which answers are concerned.
    public static readonly DiagnosticRule CatalogsDiffer = new("GEN236", Severity.Warning, "Assessments of different catalogs of one version", "Check the merged answers with 'generator assess carry'; the result names the first file's catalog.");
    public static readonly DiagnosticRule AnswerTooLarge = new("GEN237", Severity.Error, "More than an answer can hold", "Shorten it: put a long text or many pieces of evidence into a file, and name that as evidence; of a history take out the oldest changes.");
    // Nothing of the answer itself is lost.
    public static readonly DiagnosticRule HistoryFolded = new("GEN238", Severity.Warning, "A history that is full", "Nothing needs to be done; to keep every change, keep a copy of the file as it was.");

    // Answers in the files of others: workbooks, CSV, OSCAL.
    public static readonly DiagnosticRule NoAnswers = new("GEN250", Severity.Error, "A file without answers", "Import a file that 'generator export' or the checklist wrote, or a table with the columns that README.md lists.");
    public static readonly DiagnosticRule CellWrong = new("GEN251", Severity.Error, "A cell with the wrong value", "Correct the cell, or take the other rows with --partial.");
    public static readonly DiagnosticRule ColumnUnknown = new("GEN252", Severity.Warning, "A column that isn't read", "Correct the heading, or leave it: the column isn't read.");
    public static readonly DiagnosticRule RowWithoutControl = new("GEN253", Severity.Error, "An answer to a control that the version doesn't have", "Correct the id, or take the other rows with --partial.");
    public static readonly DiagnosticRule RowTwice = new("GEN254", Severity.Error, "Two answers to one control", "Keep one of them, or take the first with --partial.");
    public static readonly DiagnosticRule AnswersOfOther = new("GEN255", Severity.Error, "Answers to another version", "Import them for that version, then take them over with 'generator assess carry'.");
    public static readonly DiagnosticRule TextTooLong = new("GEN256", Severity.Error, "A text that no cell can hold", "Shorten it, or export CSV, JSON or OSCAL.");

    // Answers typed from paper, a line each. A line that isn't understood leaves the others alone.
    public static readonly DiagnosticRule TypedControlUnknown = new("GEN260", Severity.Error, "A line about no control", "Type the id, its beginning or end, or the code that is printed on the sheet.");
    public static readonly DiagnosticRule TypedControlAmbiguous = new("GEN261", Severity.Error, "A line about one of several controls", "Type more of the id, or the code that is printed on the sheet.");
    public static readonly DiagnosticRule TypedControlOfProvider = new("GEN262", Severity.Error, "An answer to what the provider does", "Leave the line out; it asks nothing of you.");
    public static readonly DiagnosticRule TypedNothing = new("GEN263", Severity.Error, "A line that says nothing about its control", "Add a status, or a field such as note: or evidence:.");
    public static readonly DiagnosticRule TypedStatusUnknown = new("GEN264", Severity.Error, "A status that isn't understood", "Type one of the six statuses, or enough of it to tell it from the others.");
    public static readonly DiagnosticRule TypedFieldUnknown = new("GEN265", Severity.Error, "Words that belong to no field", "Correct the field's name; put a value that holds such words in double quotes.");
    public static readonly DiagnosticRule TypedFieldTwice = new("GEN266", Severity.Error, "A field twice in a line", "Keep one of them; only evidence and comments may stand several times.");
    public static readonly DiagnosticRule TypedValueWrong = new("GEN267", Severity.Error, "A value that isn't one", "Correct the value; a single hyphen takes away what is there.");
    public static readonly DiagnosticRule TypedOverSomebody = new("GEN268", Severity.Warning, "A line in the place of what somebody else found", "Check which of the two is right; the history keeps both.");
    public static readonly DiagnosticRule TypedTooLate = new("GEN269", Severity.Error, "A line older than the answer", "Check which of the two is right; if it is the line, leave --at out or give a later time.");
    public static readonly DiagnosticRule TypedApprovalRefused = new("GEN270", Severity.Error, "An approval that can't be given", "Let somebody else than who answered approve it, with --by and their name. A site asks for approvals with \"approval: true\" in its site.yml.");

    // Markdown.
    // A vendor's guide links to all that the vendor publishes: what leads nowhere here is shown as text, and stops nothing.
    public static readonly DiagnosticRule BrokenLink = new("GEN301", Severity.Warning, "A link to a page that isn't there", "Correct the link, or add the page; where a link leaves the guide, link-base in guide.yml says for where.");
    public static readonly DiagnosticRule BrokenAnchor = new("GEN302", Severity.Warning, "A link to an anchor that isn't there", "Correct the anchor.");
    public static readonly DiagnosticRule UnsafeLink = new("GEN303", Severity.Warning, "A link of a scheme that isn't allowed", "Use http, https or mailto; the text is kept, the address isn't.");
    public static readonly DiagnosticRule RawHtml = new("GEN304", Severity.Warning, "Raw HTML", "Write it as markdown or as inline code; the tags are dropped, the text is kept.");
    public static readonly DiagnosticRule MissingTitle = new("GEN305", Severity.Warning, "A page without a title", "Begin the page with a heading of level 1.");
    public static readonly DiagnosticRule UnknownMarkdown = new("GEN306", Severity.Warning, "Markdown that isn't understood", "Write it otherwise; its text is kept as it stands.");
    public static readonly DiagnosticRule DuplicateAnchor = new("GEN307", Severity.Warning, "An anchor twice in one page", "Give each place its own anchor; links lead to the heading, or else to the first.");
    // Only worth knowing: guides are often kept without their images, and the description stands for each.
    public static readonly DiagnosticRule ImageMissing = new("GEN308", Severity.Info, "An image that isn't there", "Add the file; until then its description is shown.");
    public static readonly DiagnosticRule BrokenTabs = new("GEN309", Severity.Warning, "Tabs that aren't closed", "Put a line of six hyphens (------) below the last tab.");
    // Only worth knowing: pages converted from HTML have lost their anchors, and not all can be recovered.
    public static readonly DiagnosticRule AnchorUnknown = new("GEN310", Severity.Info, "A link to a place within a page that gives no anchors", "Give the page's headings their anchors; until then the link leads to the page's top.");

    // Dialects. The text is often foreign, so none of it keeps a guide from being built.
    public static readonly DiagnosticRule VariableUnknown = new("GEN320", Severity.Warning, "A variable without a value", "Give it one under \"variables\" in guide.yml; until then its name is shown.");
    public static readonly DiagnosticRule TagUnknown = new("GEN321", Severity.Warning, "A tag that isn't known", "Write its content as markdown; what it holds is read, the tag itself is left out.");
    public static readonly DiagnosticRule FrameUnclosed = new("GEN322", Severity.Warning, "A block that isn't closed", "Close it; until then it ends at the next heading.");
    public static readonly DiagnosticRule FrontMatterBroken = new("GEN323", Severity.Warning, "Front matter that can't be read", "Correct the line; until then only what single \"name: value\" lines say is taken from it.");
    public static readonly DiagnosticRule InclusionLoop = new("GEN324", Severity.Warning, "A page that includes itself", "Break the circle; the text is put in once.");
    public static readonly DiagnosticRule InclusionMissing = new("GEN325", Severity.Warning, "Text that is to be included isn't there", "Add the file; until then nothing stands in its place.");
    public static readonly DiagnosticRule LeftoverMarkup = new("GEN326", Severity.Warning, "Markup that no dialect knows", "Write it as markdown or as inline code; until then it stands in the text as it is.");
    public static readonly DiagnosticRule AsciiDocUnknown = new("GEN327", Severity.Warning, "AsciiDoc that isn't understood", "Write it otherwise; its text is kept as it stands.");
    public static readonly DiagnosticRule InclusionPartMissing = new("GEN328", Severity.Warning, "A part of a file that can't be had", "Correct the lines or tags that are asked for.");
    public static readonly DiagnosticRule VariablesUnread = new("GEN330", Severity.Error, "A file of variables that isn't JSON", "Correct it; names with their values were expected.");
    public static readonly DiagnosticRule ForeignLanguage = new("GEN331", Severity.Warning, "Text in a language that isn't read", "Write it as markdown; until then it is shown as code.");
    public static readonly DiagnosticRule SeveralVersions = new("GEN332", Severity.Warning, "A folder of several versions", "Name one of its folders, or take all of them into a content folder with 'generator import'.");
    public static readonly DiagnosticRule InclusionTooLarge = new("GEN333", Severity.Warning, "A page that takes in too much", "What is asked for from here on is left out. Look for files that ask for each other more than once, or part the page.");
    public static readonly DiagnosticRule UnseenCharacter = new("GEN334", Severity.Warning, "A character that no reader sees", "Look at what stands around it: controls, overrides of direction and tags can make a text read otherwise than it looks. Then take it out.");

    // Only worth knowing: it is another tool's file, and pages have an order without it.
    public static readonly DiagnosticRule ContentsUnread = new("GEN311", Severity.Info, "A table of contents that isn't read", "Correct it, or list the topics in guide.yml.");

    // Extraction.
    // One sentence that is read wrongly is no reason to show none of the others.
    public static readonly DiagnosticRule QuoteMismatch = new("GEN401", Severity.Warning, "A control that doesn't quote its source", "This is a fault of the program: please report it with the page.");
    public static readonly DiagnosticRule NoControls = new("GEN402", Severity.Warning, "A version without controls", "Check that the folder holds the security pages of the guide.");

    // Policies in code blocks. The text is often foreign, so none of it keeps a guide from being built.
    public static readonly DiagnosticRule PolicyBroken = new("GEN411", Severity.Warning, "A policy that isn't JSON", "Correct the example.");
    public static readonly DiagnosticRule PolicyEffectUnknown = new("GEN412", Severity.Warning, "A policy that neither allows nor denies", "Write Allow or Deny.");
    public static readonly DiagnosticRule PolicyIncomplete = new("GEN413", Severity.Warning, "A policy's statement that lacks an element", "Add the element, or write dots for what the example leaves out.");
    public static readonly DiagnosticRule PolicyElement = new("GEN414", Severity.Warning, "An unknown name in a policy", "Correct the name; what it holds isn't shown in the table.");
    public static readonly DiagnosticRule PolicyTwice = new("GEN415", Severity.Warning, "A name twice in a policy", "Keep one, or give each its own name.");
    // Only worth knowing: dots, comments and placeholders are how examples are written.
    public static readonly DiagnosticRule PolicyAbridged = new("GEN416", Severity.Info, "A policy with more than JSON in it", "Leave it, or put JSON in its place.");

    // Decisions about controls.
    public static readonly DiagnosticRule DecisionUnconfirmed = new("GEN421", Severity.Warning, "A decision that was made on another sentence", "Read the new sentence; then add its digest to the decision's statement, or remove the decision. 'generator curate' does the first.");
    public static readonly DiagnosticRule DecisionOrphaned = new("GEN422", Severity.Warning, "A decision about something that isn't there", "Correct it, or remove the decision.");
    public static readonly DiagnosticRule DecisionsContradict = new("GEN423", Severity.Error, "Two decisions that contradict each other", "Keep one of them.");
    public static readonly DiagnosticRule ControlIdTaken = new("GEN424", Severity.Error, "An id given twice", "Give the control an id of its own.");
    public static readonly DiagnosticRule PieceMissing = new("GEN425", Severity.Error, "A piece that isn't in the sentence", "Copy the words from the sentence as they stand.");
    // Only worth knowing: a guide may drop a sentence, and what was added because of it goes with it.
    public static readonly DiagnosticRule AddedSentenceGone = new("GEN426", Severity.Info, "An added control whose sentence is gone", "If the sentence is worded otherwise now, list both wordings under statement.");

    // Profiles.
    public static readonly DiagnosticRule ProfileGuideMissing = new("GEN431", Severity.Error, "A profile of a guide that isn't there", "Name the guide by its folder.");
    public static readonly DiagnosticRule ProfileControlMissing = new("GEN432", Severity.Warning, "A profile that names a control that isn't there", "Correct the id, or remove it.");
    public static readonly DiagnosticRule ProfileEmpty = new("GEN433", Severity.Warning, "A profile that chooses nothing", "Correct what it includes and excludes, or remove the profile.");
    public static readonly DiagnosticRule ProfileSettingIdle = new("GEN434", Severity.Warning, "A change to a control that the profile doesn't choose", "Include the control, or remove the change.");
    public static readonly DiagnosticRule ProfileFileUnread = new("GEN435", Severity.Warning, "A file in profiles/ that isn't a profile", "Rename it, or move it away.");
    public static readonly DiagnosticRule ProfileEntryIdle = new("GEN436", Severity.Warning, "An entry of a profile that finds nothing in a version", "Add what that version calls it, or choose by what all versions have.");

    // Systems.
    public static readonly DiagnosticRule SystemGuideMissing = new("GEN441", Severity.Error, "A system that names a guide that isn't there", "Name the guide by its folder, or leave it out for all guides.");
    public static readonly DiagnosticRule SystemNamesNothing = new("GEN442", Severity.Warning, "A system that names what no version has", "Correct the name, or remove it.");
    public static readonly DiagnosticRule SystemFileUnread = new("GEN443", Severity.Warning, "A file in systems/ that isn't a system", "Rename it, or move it away.");
    public static readonly DiagnosticRule OtherSystem = new("GEN444", Severity.Error, "Answers for another system", "Give answers for one system; the answers of two are compared by 'generator assess report'.");

    // Templates.
    public static readonly DiagnosticRule TemplateError = new("GEN501", Severity.Error, "A template error", "Correct the template.");
    public static readonly DiagnosticRule TemplateMissing = new("GEN502", Severity.Error, "A template is missing", "Add the template, or correct the name.");
}
