package org.culturalpearls.workflow.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.culturalpearls.portal.shell.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {

  /** Tasklist makes a link of each address that it finds in a text. */
  @ParameterizedTest
  @ValueSource(strings = {"http://3232235777/x", "https://bank@localhost/", "ftp://3232235777"})
  void leavesNoAddressToFindInWhatWasTyped(String typed) {
    String escaped = MarkdownText.escaped(typed).value();

    assertThat(escaped).doesNotContainPattern("\\w://");
    assertThat(new Markdown().html(escaped)).isEqualTo("<p>" + typed + "</p>\n");
  }

  @Test
  void leavesATimeOfDayAsItWasTyped() {
    assertThat(MarkdownText.escaped("10:30").value()).isEqualTo("10:30");
  }
}
