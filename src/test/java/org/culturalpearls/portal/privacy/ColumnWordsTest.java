package org.culturalpearls.portal.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.culturalpearls.shared.Texts;
import org.junit.jupiter.api.Test;

class ColumnWordsTest {

  private final ColumnWords words = new ColumnWords(new Texts());

  @Test
  void namesAColumnAsTheFieldInWhichItWasTyped() {
    assertThat(words.key("evidence_link")).isEqualTo("field.evidenceLink");
    assertThat(words.key("title")).isEqualTo("field.title");
  }

  @Test
  void prefersAWordOfItsOwn() {
    assertThat(words.key("handover_note")).isEqualTo("held.column.handover_note");
  }

  @Test
  void hasNoWordForAnUnknownColumn() {
    assertThat(words.of("no_such_column")).isEmpty();
  }
}
