package org.conclusum.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RichTextTests {

    @Test
    void keepsTheFewMarksThatItKnows() {
        String text = "<h3>Aussprache</h3><p>Ein <strong>klares</strong> Wort.</p><ul><li><p>eins</p></li></ul>"
                + "<ol><li><p>zwei</p></li></ol><blockquote><p>Wörtlich.</p></blockquote>";

        assertThat(new RichText(text).html()).isEqualTo(text);
        assertThat(new RichText(new RichText(text).html()).html()).isEqualTo(text);
    }

    @Test
    void cleansWhatAWordProcessorPastes() {
        String pasted =
                "<html xmlns:o='urn:schemas-microsoft-com:office:office'><style>p.MsoNormal{margin:0}</style><!--[if gte mso 9]>"
                        + "<xml><w:WordDocument/></xml><![endif]--><h1 class=MsoTitle>TOP 1</h1>"
                        + "<p class=MsoNormal style='color:red'>Der <b>Vorsitz</b><o:p></o:p> er&ouml;ffnet.</p>"
                        + "<p class=MsoNormal><o:p>&nbsp;</o:p></p>"
                        + "<table><tr><td>Ja</td><td>6</td></tr><tr><td>Nein</td><td>1</td></tr></table>";

        assertThat(new RichText(pasted).html())
                .isEqualTo("<h3>TOP 1</h3><p>Der <strong>Vorsitz</strong> eröffnet.</p><p>Ja · 6</p><p>Nein · 1</p>");
    }

    @Test
    void letsNothingInThatRunsOrLoads() {
        String hostile = "<p onclick='x()'>a<script>alert(1)</script><img src=x onerror=alert(1)></p>"
                + "<iframe src='https://example.org'></iframe><svg><script>alert(1)</script></svg>"
                + "<a href='javascript:alert(1)'>b</a><style>@import url(x)</style>";

        String clean = new RichText(hostile).html();

        assertThat(clean).isEqualTo("<p>a</p><p>b</p>");
    }

    @Test
    void givesLooseWordsAParagraph() {
        assertThat(new RichText("Hallo <strong>Welt</strong><p>und</p>mehr").html())
                .isEqualTo("<p>Hallo <strong>Welt</strong></p><p>und</p><p>mehr</p>");
        assertThat(new RichText("  \n ").html()).isEmpty();
        assertThat(new RichText("<p></p><ul><li></li></ul>").isEmpty()).isTrue();
    }

    @Test
    void isWellFormedForDocuments() {
        assertThat(new RichText("<p>a<br>b &amp; c &lt; d&nbsp;e").html())
                .isEqualTo("<p>a<br />b &amp; c &lt; d&#xa0;e</p>");
    }

    @Test
    void tellsItsWordsLineByLine() {
        assertThat(new RichText("<h3>A</h3><p>b <strong>c</strong></p><ul><li><p>d</p></li><li><p>e</p></li></ul>")
                        .plain())
                .isEqualTo("A\nb c\nd\ne");
        assertThat(RichText.ofLines("eins & zwei\n\ndrei").html()).isEqualTo("<p>eins &amp; zwei</p><p>drei</p>");
    }
}
