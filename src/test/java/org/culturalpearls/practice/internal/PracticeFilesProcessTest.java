package org.culturalpearls.practice.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.practice.Licence;
import org.culturalpearls.practice.PracticeFile;
import org.culturalpearls.practice.PracticeFile.Kind;
import org.culturalpearls.practice.PracticeFileId;
import org.culturalpearls.practice.PracticeFileService;
import org.culturalpearls.practice.PracticeFileService.Add;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeService;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.upload.Picture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pictures and templates from the draft to the public versions, and out of them. */
@ApplicationTest
class PracticeFilesProcessTest {

  private static final String SUBMIT = "UserTask_SubmitPractice";
  private static final byte[] PDF =
      "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF"
          .getBytes(StandardCharsets.US_ASCII);

  @Autowired private AgreedTown towns;
  @Autowired private Programme programme;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private PracticeService practices;
  @Autowired private PracticeFileService files;
  @Autowired private JdbcClient jdbc;

  private Pair town;
  private PersonId author;
  private PersonId editor;

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
    town = towns.withTwin();
    author = town.mentee();
    editor = programme.person("Editor of files", Role.EDITOR);
  }

  @Test
  void publishesPicturesAndTemplatesWithTheVersion() throws IOException {
    PracticeId practice = practices.write(author);
    PracticeFileId picture = add(practice, picture("A mill by the river", "mill.png"));
    PracticeFileId template = add(practice, template());
    assertThatThrownBy(() -> files.content(practice, picture)).isInstanceOf(NotFound.class);
    assertThat(files.cards(List.of(practice))).isEmpty();

    publish(practice);

    assertThat(files.ofVersion(practice, 1))
        .extracting(PracticeFile::id, PracticeFile::words, PracticeFile::credit)
        .containsExactly(
            tuple(picture, "A mill by the river", "Anna Ozola"),
            tuple(template, "A poster to print", ""));
    assertThat(files.content(practice, template).bytes()).isEqualTo(PDF);
    assertThat(files.cards(List.of(practice)).get(practice).id()).isEqualTo(picture);
    BufferedImage small =
        ImageIO.read(new ByteArrayInputStream(files.small(practice, picture).bytes()));
    assertThat(small.getWidth()).isEqualTo(640);
    assertThat(small.getHeight()).isEqualTo(320);
    assertThatThrownBy(() -> files.small(practice, template)).isInstanceOf(NotFound.class);
  }

  @Test
  void keepsInAnOldVersionWhatAnUpdateTakesOut() {
    PracticeId practice = practices.write(author);
    PracticeFileId first = add(practice, picture("A mill", "mill.png"));
    publish(practice);
    practices.update(author, practice);
    PracticeFileId second = add(practice, picture("A new mill", "new.png"));
    files.remove(author, practice, first);
    assertThatThrownBy(() -> files.content(practice, second)).isInstanceOf(NotFound.class);
    assertThat(files.ofVersion(practice, 1)).extracting(PracticeFile::id).containsExactly(first);

    publish(practice);

    assertThat(files.ofVersion(practice, 1)).extracting(PracticeFile::id).containsExactly(first);
    assertThat(files.ofVersion(practice, 2)).extracting(PracticeFile::id).containsExactly(second);
    assertThat(files.cards(List.of(practice)).get(practice).id()).isEqualTo(second);
  }

  @Test
  void becomesAgainWhatIsPublicWhenAnUpdateIsDiscarded() {
    PracticeId practice = practices.write(author);
    PracticeFileId shown = add(practice, picture("A mill", "mill.png"));
    publish(practice);
    practices.update(author, practice);
    add(practice, picture("Another", "other.png"));
    files.remove(author, practice, shown);

    engine.complete(author, key(practice), SUBMIT, Map.of("decision", "discard"));

    assertThat(files.ofDraft(author, practice)).extracting(PracticeFile::id).containsExactly(shown);
    assertThat(files.all(author, practice)).hasSize(1);
  }

  @Test
  void withdrawsAPictureFromAllVersions() {
    PracticeId practice = practices.write(author);
    PracticeFileId picture = add(practice, picture("A choir", "choir.png"));
    publish(practice);
    for (PersonId other : List.of(town.secondMentee(), editor, town.lead())) {
      assertThatThrownBy(() -> files.withdraw(other, practice, picture))
          .isInstanceOf(NotFound.class);
    }

    files.withdraw(author, practice, picture);

    assertThatThrownBy(() -> files.content(practice, picture)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> files.small(practice, picture)).isInstanceOf(NotFound.class);
    assertThat(files.ofVersion(practice, 1)).isEmpty();
    assertThat(stored(practice)).isZero();
  }

  @Test
  void deletesTheFilesOfADraftThatIsDiscarded() {
    PracticeId practice = practices.write(author);
    add(practice, template());

    engine.complete(author, key(practice), SUBMIT, Map.of("decision", "discard"));

    assertThat(stored(practice)).isZero();
  }

  @Test
  void refusesAllThatIsWrongAtOnceAtItsFields() {
    PracticeId practice = practices.write(author);

    assertThat(refused(practice, new Add(null, " ", "x".repeat(201), null, "a.png", new byte[0])))
        .contains("kind", "words", "credit", "licence", "file");
    assertThat(refused(practice, new Add(Kind.PICTURE, "A", "", Licence.CC0_1_0, "a.pdf", PDF)))
        .containsExactly("file");
    byte[] svg = "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8);
    assertThat(refused(practice, new Add(Kind.PICTURE, "A", "", Licence.CC0_1_0, "a.png", svg)))
        .containsExactly("file");
    byte[] large = Arrays.copyOf(Picture.drawn(8, 8).png(), (int) files.largest() + 1);
    assertThat(refused(practice, new Add(Kind.PICTURE, "A", "", Licence.CC0_1_0, "a.png", large)))
        .containsExactly("file");
    assertThat(stored(practice)).isZero();
  }

  @Test
  void takesALimitedNumberAndOnlyIntoADraft() {
    PracticeId practice = practices.write(author);
    for (int at = 0; at < files.most(); at++) {
      add(practice, template());
    }
    assertThat(refused(practice, template())).containsExactly("file");
    publish(practice);
    assertThatThrownBy(() -> files.add(author, practice, template()))
        .isInstanceOf(AlreadyDone.class);
    PracticeFileId any = files.ofVersion(practice, 1).get(0).id();
    assertThatThrownBy(() -> files.remove(author, practice, any)).isInstanceOf(AlreadyDone.class);
  }

  @Test
  void isSeenInADraftByItsAuthorAndWhoeverChecksItOnly() {
    PracticeId practice = practices.write(author);
    PracticeFileId picture = add(practice, picture("A mill", "mill.png"));
    for (PersonId other : List.of(town.secondMentee(), editor, town.lead())) {
      assertThatThrownBy(() -> files.content(other, practice, picture))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> files.ofDraft(other, practice)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> files.add(other, practice, template())).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> files.all(other, practice)).isInstanceOf(NotFound.class);
    }
    engine.complete(author, key(practice), SUBMIT, quickStart());

    assertThat(files.content(editor, practice, picture).mediaType()).isEqualTo("image/png");
    assertThatThrownBy(() -> files.content(town.lead(), practice, picture))
        .isInstanceOf(NotFound.class);
  }

  private List<String> refused(PracticeId practice, Add sent) {
    return catchThrowableOfType(RuleBroken.class, () -> files.add(author, practice, sent))
        .each()
        .stream()
        .map(each -> each.field().orElseThrow())
        .toList();
  }

  private PracticeFileId add(PracticeId practice, Add sent) {
    files.add(author, practice, sent);
    List<PracticeFile> there = files.ofDraft(author, practice);
    return there.get(there.size() - 1).id();
  }

  private static Add picture(String words, String name) {
    return new Add(
        Kind.PICTURE,
        words,
        "Anna Ozola",
        Licence.CC_BY_4_0,
        name,
        Picture.drawn(1_280, 640).png());
  }

  private static Add template() {
    return new Add(Kind.TEMPLATE, "A poster to print", "", Licence.CC0_1_0, "poster.pdf", PDF);
  }

  private int stored(PracticeId practice) {
    return jdbc.sql("select count(*) from practice_file where practice_id = ?")
        .param(practice.value())
        .query(Integer.class)
        .single();
  }

  private void publish(PracticeId practice) {
    engine.complete(author, key(practice), SUBMIT, quickStart());
    engine.complete(editor, key(practice), "UserTask_CheckPractice", Map.of("decision", "publish"));
  }

  private static Map<String, Object> quickStart() {
    return Map.of(
        "decision", "submit",
        "title", "Open mill",
        "town", "Seaside",
        "need", "A room.",
        "done", "We opened it.",
        "summary", "A room for all.",
        "result", "200 guests.");
  }

  private static CaseKey key(PracticeId practice) {
    return new CaseKey(practice.key());
  }
}
