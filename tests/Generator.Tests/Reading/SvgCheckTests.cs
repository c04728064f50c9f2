using System.Text;
using Generator.Reading;

namespace Generator.Tests.Reading;

public sealed class SvgCheckTests
{
    private const string Head = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><style>.a { fill: url(#g) }</style><use href='#a'/><text>onload is a word</text></svg>")]
    [InlineData("<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'><svg xmlns='http://www.w3.org/2000/svg'><image href='data:image/png;base64,AAAA'/></svg>")]
    public void A_drawing_that_only_draws_is_taken(string text) => Assert.Null(SvgCheck.FaultOf(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("<script>x</script>", "holds a <script>")]
    [InlineData("<g><ForeignObject/></g>", "holds a <ForeignObject>")]
    [InlineData("<rect onClick='x'/>", "reacts to an event (onClick)")]
    [InlineData("<a xlink:href='https://example.com'/>", "refers to \"https://example.com\"")]
    [InlineData("<image href='data:image/svg+xml,x'/>", "refers to \"data:image/svg+xml,x\"")]
    [InlineData("<a href=' javascript:x'/>", "refers to \"javascript:x\"")]
    [InlineData("<set attributeName='xlink:href' to='x'/>", "changes its own links")]
    [InlineData("<style>@import 'x.css';</style>", "fetches or runs something from its style")]
    [InlineData("<rect style='fill: url( \"http://x\")'/>", "refers to something outside from its style")]
    [InlineData("<?xml-stylesheet href='x.css'?>", "holds the instruction xml-stylesheet")]
    [InlineData("&made-up;", "isn't well-formed")]
    [InlineData("<g>", "isn't well-formed")]
    public void What_does_more_is_left_out_with_the_reason(string inside, string fault) =>
        Assert.StartsWith(fault, SvgCheck.FaultOf(Encoding.UTF8.GetBytes($"{Head}>{inside}</svg>")), StringComparison.Ordinal);

    [Fact]
    public void A_page_named_as_a_drawing_is_none() => Assert.Equal("isn't an SVG drawing", SvgCheck.FaultOf("<html/>"u8.ToArray()));

    [Fact]
    public void An_event_on_the_drawing_itself_counts() => Assert.Equal("reacts to an event (onload)", SvgCheck.FaultOf(Encoding.UTF8.GetBytes($"{Head} onload='x'/>")));
}
