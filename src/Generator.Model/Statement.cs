namespace Generator.Model;

/// <summary>What a statement is on its page.</summary>
public enum StatementForm
{
    /// <summary>A heading.</summary>
    Heading,

    /// <summary>The bold words that a list item or paragraph begins with.</summary>
    Lead,

    /// <summary>A sentence of prose, of a list item, of a note or of a table cell.</summary>
    Sentence,
}

/// <summary>One sentence, lead-in or heading with what was decided about it: a line of the ledger.</summary>
/// <param name="Form">What it is on its page.</param>
/// <param name="Text">Its words, without markup.</param>
/// <param name="Source">Where it stands.</param>
/// <param name="Range">Where it stands within the document's tree.</param>
/// <param name="Kind">The kind of control, or <c>null</c> where a rule passed it over.</param>
/// <param name="Rule">The name of the rule that decided.</param>
/// <param name="Evidence">The words that decided; may be empty.</param>
public sealed record Statement(
    StatementForm Form,
    string Text,
    ControlSource Source,
    TextRange Range,
    ControlKind? Kind,
    string Rule,
    string Evidence);

/// <summary>What the extraction stage made of one version: its controls, and every statement with its decision.</summary>
/// <param name="Catalog">The controls.</param>
/// <param name="Ledger">Every statement of every document, in reading order.</param>
public sealed record ExtractionResult(Catalog Catalog, EquatableArray<Statement> Ledger);
