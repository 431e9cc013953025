package org.culturalpearls.practice.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.imports.ImportColumn;
import org.culturalpearls.practice.PracticeContent;
import org.culturalpearls.practice.PracticeExport;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes what is public as the import reads it. */
@Service
@Transactional(readOnly = true)
class ExportFacade implements PracticeExport {

  private static final String IDS =
      """
      select practice_id from practice_version where listed
      order by published_at desc, id desc limit :most
      """;

  private final PeopleService people;
  private final PracticeColumns columns;
  private final VersionRows versions;
  private final TownNames towns;
  private final JdbcClient jdbc;

  ExportFacade(
      PeopleService people,
      PracticeColumns columns,
      VersionRows versions,
      TownNames towns,
      JdbcClient jdbc) {
    this.people = people;
    this.columns = columns;
    this.versions = versions;
    this.towns = towns;
    this.jdbc = jdbc;
  }

  @Override
  public List<String> header(PersonId editor) {
    requireEditor(editor);
    return columns.all(Map.of()).stream().map(ImportColumn::title).toList();
  }

  @Override
  public List<PracticeId> ids(PersonId editor) {
    requireEditor(editor);
    return jdbc.sql(IDS)
        .param("most", MOST)
        .query((row, number) -> new PracticeId(row.getLong("practice_id")))
        .list();
  }

  @Override
  public List<List<String>> lines(PersonId editor, List<PracticeId> practices) {
    requireEditor(editor);
    Map<PracticeId, PracticeContent> listed =
        versions.listed(practices).stream()
            .collect(Collectors.toMap(VersionRows.Row::practice, row -> row.content().asPublic()));
    Map<MunicipalityId, MunicipalityView> named = towns.inRegister(listed.values());
    List<List<String>> lines = new ArrayList<>();
    for (PracticeId id : practices) {
      PracticeContent content = listed.get(id);
      if (content != null) {
        lines.add(line(content, named.get(content.municipality())));
      }
    }
    return lines;
  }

  private List<String> line(PracticeContent content, MunicipalityView town) {
    return columns.cells(
        town == null ? content : content.in(town.country()),
        town == null ? content.text(PracticeText.TOWN) : town.name());
  }

  @Override
  public void requireEditor(PersonId editor) {
    people.requireRole(editor, Role.EDITOR, Role.COORDINATOR);
  }
}
