using System.Globalization;
using System.Reflection;
using Generator.Cli.Caching.Records;
using Generator.Model;
using Generator.Model.Prose;
using Generator.Reading;

namespace Generator.Tests.Caching;

/// <summary>Records come back from bytes as they were, every member of every kind: a member that somebody adds and nobody writes is found here.</summary>
public sealed class RecordTests
{
    [Fact]
    public void A_version_comes_back() => AssertReturns<Outcome<VersionContent>>(DocumentRecords.Write, DocumentRecords.Version);

    [Fact]
    public void Its_controls_come_back() => AssertReturns<ExtractionResult>(CatalogRecords.Write, CatalogRecords.Result);

    [Fact]
    public void What_differs_comes_back() => AssertReturns<ChangeSet>(ChangeRecords.Write, ChangeRecords.Set);

    [Theory]
    [InlineData("")]
    [InlineData("\u00e9\u4e2d\ud83d\ude00")]
    [InlineData("half \ud83d")]
    [InlineData("\udc00\0\uffff")]
    public void Any_text_comes_back(string text)
    {
        var writer = new RecordWriter();
        writer.Texts([text, "between", text]);

        Assert.Equal([text, "between", text], new RecordReader(writer.Bytes.ToArray()).Texts());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void Any_number_comes_back(int number)
    {
        var writer = new RecordWriter();
        writer.Number(number);

        Assert.Equal(number, new RecordReader(writer.Bytes.ToArray()).Number());
    }

    [Fact]
    public void What_is_cut_short_is_told()
    {
        var bytes = BytesOf(DocumentRecords.Write, (Outcome<VersionContent>)new Filler(0).Make(typeof(Outcome<VersionContent>))!);

        for (var length = 0; length < bytes.Length; length += 1 + (bytes.Length / 200))
            Assert.ThrowsAny<InvalidDataException>(() => DocumentRecords.Version(new RecordReader(bytes.AsMemory(0, length))));
    }

    // In many turns, every other of which leaves out what may be missing.
    private static void AssertReturns<T>(Action<RecordWriter, T> write, Func<RecordReader, T> read)
    {
        for (var turn = 0; turn < 24; turn++)
        {
            var record = (T)new Filler(turn).Make(typeof(T))!;
            var reader = new RecordReader(BytesOf(write, record));
            var back = read(reader);

            Assert.True(reader.IsAtEnd);
            Assert.Equal(record, back);
        }
    }

    private static byte[] BytesOf<T>(Action<RecordWriter, T> write, T record)
    {
        var writer = new RecordWriter();
        write(writer, record);
        return writer.Bytes.ToArray();
    }

    /// <summary>Makes records whose every member holds something of its own.</summary>
    /// <param name="turn">Which kinds of the closed families are made first, and, where it is odd, that what may be missing is.</param>
    private sealed class Filler(int turn)
    {
        private static readonly NullabilityInfoContext Nullability = new();
        private int _next = turn * 1000;

        public object? Make(Type type, int depth = 0)
        {
            if (Nullable.GetUnderlyingType(type) is { } inner)
                return turn % 2 == 1 ? null : Make(inner, depth);
            if (type == typeof(string))
                return string.Create(CultureInfo.InvariantCulture, $"text {_next++}");
            if (type == typeof(int))
                return _next++;
            if (type == typeof(bool))
                return _next++ % 2 == 0;
            if (type == typeof(double))
                return _next++ / 7.0;
            if (type == typeof(DateOnly))
                return new DateOnly(2020, 1, 1).AddDays(_next++ % 3000);
            if (type.IsEnum)
                return Enum.GetValues(type).GetValue(_next++ % Enum.GetValues(type).Length);
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>))
                return MakeList(type.GetGenericArguments()[0], depth);
            if (type == typeof(Diagnostic))
                return MakeProblem();
            return MakeRecord(type.IsAbstract ? KindOf(type, depth) : type, depth);
        }

        // A tree must end: below some depth lists are empty, and of blocks and inlines only those without others are made.
        private object MakeList(Type item, int depth)
        {
            var items = Array.CreateInstance(item, depth > 7 ? 0 : turn % 2 == 1 && depth > 4 ? 0 : 2);
            for (var i = 0; i < items.Length; i++)
                items.SetValue(Make(item, depth + 1), i);
            return typeof(EquatableArray).GetMethod(nameof(EquatableArray.ToEquatableArray))!.MakeGenericMethod(item).Invoke(null, [items])!;
        }

        private object MakeRecord(Type type, int depth)
        {
            var constructor = type.GetConstructors().OrderByDescending(c => c.GetParameters().Length).First(c => c.GetParameters() is not [var only] || only.ParameterType != type);
            var record = constructor.Invoke([.. constructor.GetParameters().Select(p => IsLeftOut(Nullability.Create(p)) ? null : Make(p.ParameterType, depth + 1))]);
            foreach (var member in type.GetProperties().Where(p => p.SetMethod is { IsPublic: true } && constructor.GetParameters().All(c => c.Name != p.Name)))
                member.SetValue(record, IsLeftOut(Nullability.Create(member)) ? null : Make(member.PropertyType, depth + 1));
            return record;
        }

        private Diagnostic MakeProblem()
        {
            var rule = _next++ % 2 == 0 ? DiagnosticRules.FileMissing : DiagnosticRules.SiteUnnamed;
            var problem = new Diagnostic(rule, (SourceSpan)Make(typeof(SourceSpan))!, new string('x', 5000 + _next++));
            return turn % 2 == 0 ? problem : problem.AsWarning().AsError();
        }

        private bool IsLeftOut(NullabilityInfo member) => turn % 2 == 1 && member.WriteState == NullabilityState.Nullable && !member.Type.IsGenericType && member.Type != typeof(VersionContent);

        private Type KindOf(Type family, int depth)
        {
            var kinds = family.Assembly.GetTypes().Where(k => k.BaseType == family).ToList();
            Type[] simple = [typeof(Paragraph), typeof(CodeBlock), typeof(TextRun), typeof(LineBreak), typeof(MissingReference)];
            return depth > 6 ? kinds.First(simple.Contains) : kinds[(turn + _next++) % kinds.Count];
        }
    }
}
