package org.culturalpearls.notification.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.culturalpearls.notification.outbox.MailText;
import org.junit.jupiter.api.Test;

class MailLayoutTest {

  private static final String LINK = "https://pearls.example.org/cases/2027-abo?a=1&b=2";

  private final MailLayout layout = new MailLayout();

  @Test
  void readsAsPlainTextFromTopToBottom() {
    assertThat(layout.of(content("Åbo")).text())
        .isEqualTo(
            """
            Hello Aino,

            Confirm the agreement with Åbo.

            Open the task:
            https://pearls.example.org/cases/2027-abo?a=1&b=2

            Once it is confirmed, the mentoring begins.

            Due by Monday.

            - one
            - two

            Only you got this mail.

            --
            Programme
            Questions? Write to us.
            Less of it in your profile.
            """);
  }

  @Test
  void leavesOutWhatIsNotThere() {
    MailContent content =
        new MailContent(
            "en", "Hi,", "S", "F.", "B", LINK, "W.", List.of(), null, "You.", "L.", "P", null,
            null);

    assertThat(layout.of(content).text()).contains("W.\n\nYou.").doesNotContain("\n\n\n");
    assertThat(layout.of(content).html()).doesNotContain("<ul", "null");
  }

  @Test
  void saysWhereElseToLook() {
    MailContent content =
        new MailContent(
            "en",
            "Hi,",
            "S",
            "F.",
            "B",
            LINK,
            "W.",
            List.of(),
            null,
            "You.",
            "L.",
            "P",
            null,
            new MailContent.Also("See the Pearls", "https://pearls.example.org/pearls"));

    assertThat(layout.of(content).text())
        .contains("W.\n\nSee the Pearls:\nhttps://pearls.example.org/pearls\n\nYou.");
    assertThat(layout.of(content).html())
        .contains("href=\"https://pearls.example.org/pearls\"", ">See the Pearls</a>");
  }

  @Test
  void escapesInHtmlAndLeavesTextAsItIs() {
    MailText mail = layout.of(content("<b>Å & Söhne</b> \"x\""));

    assertThat(mail.text()).contains("<b>Å & Söhne</b> \"x\"");
    assertThat(mail.html())
        .contains("&lt;b&gt;Å &amp; Söhne&lt;/b&gt;")
        .contains("href=\"https://pearls.example.org/cases/2027-abo?a=1&amp;b=2\"")
        .contains("lang=\"en\"")
        .doesNotContain("<b>", " th:");
  }

  @Test
  void breaksWordsThatAreLongerThanAPhone() {
    assertThat(layout.of(content("x".repeat(300))).html()).contains("overflow-wrap: anywhere");
  }

  private static MailContent content(String town) {
    return new MailContent(
        "en",
        "Hello Aino,",
        "Confirm " + town,
        "Confirm the agreement with " + town + ".",
        "Open the task",
        LINK,
        "Once it is confirmed, the mentoring begins.",
        List.of("one", "two"),
        "Due by Monday.",
        "Only you got this mail.",
        "Less of it in your profile.",
        "Programme",
        "Questions? Write to us.",
        null);
  }
}
