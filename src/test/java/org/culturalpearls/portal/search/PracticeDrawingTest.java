package org.culturalpearls.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.culturalpearls.demo.practices.PracticeFile;
import org.culturalpearls.demo.practices.PracticeFiles;
import org.junit.jupiter.api.Test;

class PracticeDrawingTest {

  @Test
  void isTheSameEachTimeAndAnotherForEachPractice() {
    Set<PracticeDrawing> drawings = new HashSet<>();
    for (PracticeFile file : PracticeFiles.all()) {
      String instrument = file.instruments().iterator().next();
      PracticeDrawing drawing = PracticeDrawing.of(file.key(), instrument);
      assertThat(drawing).isEqualTo(PracticeDrawing.of(file.key(), instrument));
      assertThat(drawing.motif()).isEqualTo(instrument);
      drawings.add(drawing);
    }
    assertThat(drawings).hasSize(40);
  }

  @Test
  void hasATownForWhatItDoesNotKnow() {
    assertThat(PracticeDrawing.of("1", "something-new").motif()).isEqualTo("town");
  }

  @Test
  void isMadeOfPathsAlone() {
    assertThat(PracticeDrawing.of("1", "barcamp").shapes())
        .allMatch(shape -> shape.path().matches("[MLZVHaqt0-9 .-]+"))
        .allMatch(shape -> shape.kind().matches("sky|soft|roofs|water|main|pearl"));
  }
}
