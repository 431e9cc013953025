package org.culturalpearls.portal.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanView;
import org.culturalpearls.plan.content.PlanContentService;
import org.culturalpearls.plan.content.Row;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.content.RowKind;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.workflow.tasks.FormTokens;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets the team write the rows of its plan, each on a page of its own and saved alone. */
@Controller
@RequestMapping("/cases/{caseKey}/plan/rows/{kind}")
class PlanRowsController {

  /** Before the names of the fields that say what the row was when it was read. */
  static final String BASE = "base.";

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final PlanService plans;
  private final PlanContentService rows;
  private final RowPages pages;
  private final IndicatorKit kits;
  private final FormTokens forms;

  PlanRowsController(
      CurrentPerson current,
      CaseHeads heads,
      PlanService plans,
      PlanContentService rows,
      RowPages pages,
      IndicatorKit kits,
      FormTokens forms) {
    this.current = current;
    this.heads = heads;
    this.plans = plans;
    this.rows = rows;
    this.pages = pages;
    this.kits = kits;
    this.forms = forms;
  }

  /**
   * @param measure to which the new row shall belong
   * @param kit a ready question from which a new indicator begins
   */
  @GetMapping("/new")
  String begin(
      @PathVariable String caseKey,
      @PathVariable String kind,
      @RequestParam(required = false) String measure,
      @RequestParam(required = false) String kit,
      Model model) {
    CaseHead head = heads.head(current.id(), caseKey);
    PlanView plan = plans.forEditing(current.id(), head.id());
    Map<String, Object> fields = RowFields.begun(kind(kind));
    if (measure != null) {
      fields.replace("measure", measure);
    }
    kits.begin(kit, kind(kind), fields);
    return begin(head, plan, kind(kind), errors(fields), model);
  }

  private String begin(
      CaseHead head, PlanView plan, RowKind kind, BindingResult errors, Model model) {
    model.addAttribute("once", FormTokens.newToken());
    if (kind == RowKind.INDICATOR) {
      model.addAttribute("kit", kits.topics());
      model.addAttribute("ready", kits.named(errors.getFieldValue("kitKey")));
    }
    return pages.form(head, plan, kind, address(head, kind) + "/new", errors, model);
  }

  @PostMapping("/new")
  String add(
      @PathVariable String caseKey,
      @PathVariable String kind,
      @RequestParam(name = FormTokens.TOKEN, required = false) String once,
      @RequestParam MultiValueMap<String, String> sent,
      Model model,
      RedirectAttributes after) {
    PersonId editor = current.id();
    CaseHead head = heads.headOfTeam(current.id(), caseKey);
    RowKind of = kind(kind);
    Map<String, Object> typed = RowFields.sent(of, "", sent);
    BindingResult errors = errors(typed);
    if (FormErrors.accepts(
        errors,
        () -> forms.once(once, () -> rows.add(editor, head.id(), RowFields.read(of, typed))))) {
      FlashMessage.after(after, "plan.row.added", "plan.row.saved.next");
      return "redirect:" + head.path() + "/plan#" + of.section().field();
    }
    return begin(head, plans.plan(editor, head.id()), of, errors, model);
  }

  @GetMapping("/{id:\\d+}")
  String edit(
      @PathVariable String caseKey, @PathVariable String kind, @PathVariable long id, Model model) {
    CaseHead head = heads.head(current.id(), caseKey);
    PlanView plan = plans.forEditing(current.id(), head.id());
    Row<?> row = row(plan, kind(kind), id);
    return edit(head, plan, row, errors(RowFields.of(row.content())), model);
  }

  private String edit(CaseHead head, PlanView plan, Row<?> row, BindingResult errors, Model model) {
    model.addAttribute("version", row.version());
    model.addAttribute("base", RowPages.base(row));
    model.addAttribute("ready", kits.named(errors.getFieldValue("kitKey")));
    RowKind kind = row.content().kind();
    String address = address(head, kind) + "/" + row.id().value();
    return pages.form(head, plan, kind, address, errors, model);
  }

  @PostMapping("/{id:\\d+}")
  String save(
      @PathVariable String caseKey,
      @PathVariable String kind,
      @PathVariable long id,
      @RequestParam MultiValueMap<String, String> sent,
      Model model,
      RedirectAttributes after) {
    PersonId editor = current.id();
    CaseHead head = heads.headOfTeam(current.id(), caseKey);
    RowKind of = kind(kind);
    Map<String, Object> typed = RowFields.sent(of, "", sent);
    BindingResult errors = errors(typed);
    try {
      if (FormErrors.accepts(
          errors,
          () -> save(editor, head, id, of, FormValues.version(sent.getFirst("version")), typed))) {
        return saved(head, of, id, "plan.row.saved.next", after);
      }
      PlanView plan = plans.plan(editor, head.id());
      Row<?> newer = row(plan, of, id);
      if (Long.toString(newer.version()).equals(sent.getFirst("version"))) {
        return edit(head, plan, newer, errors, model);
      }
      Typed mine = new Typed(typed, RowFields.sent(of, BASE, sent), errors);
      return join(
          head, plan, newer, mine, () -> saved(head, of, id, "plan.row.joined", after), model);
    } catch (NotFound gone) {
      return afterDeletion(head, of, errors, model);
    }
  }

  /** What a person typed, with what it was before and what was wrong with it. */
  private record Typed(
      Map<String, Object> fields, Map<String, Object> base, BindingResult errors) {}

  /** Somebody else saved meanwhile: what only one of the two changed is kept of both. */
  private String join(
      CaseHead head,
      PlanView plan,
      Row<?> newer,
      Typed typed,
      Supplier<String> saved,
      Model model) {
    RowKind kind = newer.content().kind();
    FieldMerge merge = FieldMerge.of(typed.base(), typed.fields(), RowFields.of(newer.content()));
    BindingResult joined = errors(merge.fields());
    if (merge.differing().isEmpty()
        && !typed.errors().hasFieldErrors()
        && FormErrors.accepts(
            joined,
            () ->
                save(
                    current.id(),
                    head,
                    newer.id().value(),
                    kind,
                    newer.version(),
                    merge.fields()))) {
      return saved.get();
    }
    typed.errors().getAllErrors().forEach(joined::addError);
    pages.newer(head, plan, newer, merge.differing(), model);
    return edit(head, plan, newer, joined, model);
  }

  /**
   * Moves a measure or milestone in time. Where that can't be, the page of the row says why and has
   * what was sent.
   */
  @PostMapping("/{id:\\d+}/days")
  String moveInTime(
      @PathVariable String caseKey,
      @PathVariable String kind,
      @PathVariable long id,
      @RequestParam MultiValueMap<String, String> sent,
      Model model,
      RedirectAttributes after) {
    CaseHead head = heads.headOfTeam(current.id(), caseKey);
    PlanView plan = plans.forEditing(current.id(), head.id());
    Row<?> row = row(plan, kind(kind), id);
    if (!RowFields.haveDays(row.content().kind())) {
      throw new NotFound("error.plan.not-found");
    }
    Map<String, Object> base = RowFields.onDays(row.content(), BASE, sent);
    Typed typed =
        new Typed(RowFields.onDays(row.content(), "", sent), base, errors(new HashMap<>()));
    if (!base.equals(RowFields.of(row.content()))) {
      typed.errors().reject("error.plan.row-changed-meanwhile", null, null);
    }
    return join(head, plan, row, typed, () -> movedInTime(head, after), model);
  }

  private static String movedInTime(CaseHead head, RedirectAttributes after) {
    FlashMessage.after(after, "plan.timeline.saved", null);
    return "redirect:" + head.path() + "/plan/timeline";
  }

  /** Somebody else deleted the row: what was typed can be added as a new one. */
  private String afterDeletion(CaseHead head, RowKind kind, BindingResult errors, Model model) {
    PlanView plan = plans.plan(current.id(), head.id());
    errors.reject("error.plan.row-gone", null, null);
    return begin(head, plan, kind, errors, model);
  }

  private void save(
      PersonId editor,
      CaseHead head,
      long id,
      RowKind kind,
      long version,
      Map<String, Object> fields) {
    rows.save(editor, head.id(), new RowId(id), version, RowFields.read(kind, fields));
  }

  private String saved(
      CaseHead head, RowKind kind, long id, String next, RedirectAttributes after) {
    FlashMessage.after(after, "plan.row.saved", next);
    return "redirect:" + head.path() + "/plan#" + kind.field() + "-" + id;
  }

  @PostMapping("/{id:\\d+}/move")
  String move(
      @PathVariable String caseKey,
      @PathVariable String kind,
      @PathVariable long id,
      @RequestParam(defaultValue = "false") boolean up) {
    CaseHead head = heads.headOfTeam(current.id(), caseKey);
    RowKind of = kind(kind);
    rows.move(current.id(), head.id(), of, new RowId(id), up);
    return "redirect:" + head.path() + "/plan#" + of.field() + "-" + id;
  }

  @GetMapping("/{id:\\d+}/delete")
  String askWhetherToDelete(
      @PathVariable String caseKey, @PathVariable String kind, @PathVariable long id, Model model) {
    CaseHead head = heads.head(current.id(), caseKey);
    PlanView plan = plans.forEditing(current.id(), head.id());
    return deletion(head, plan, row(plan, kind(kind), id), errors(new HashMap<>()), model);
  }

  @PostMapping("/{id:\\d+}/delete")
  String delete(
      @PathVariable String caseKey,
      @PathVariable String kind,
      @PathVariable long id,
      @RequestParam(required = false) String version,
      Model model,
      RedirectAttributes after) {
    PersonId editor = current.id();
    CaseHead head = heads.headOfTeam(current.id(), caseKey);
    RowKind of = kind(kind);
    BindingResult errors = errors(new HashMap<>());
    if (FormErrors.accepts(
        errors,
        () -> rows.delete(editor, head.id(), of, new RowId(id), FormValues.version(version)))) {
      FlashMessage.after(after, "plan.row.deleted", "plan.row.saved.next");
      return "redirect:" + head.path() + "/plan#" + of.section().field();
    }
    PlanView plan = plans.plan(editor, head.id());
    Row<?> newer = row(plan, of, id);
    if (!Long.toString(newer.version()).equals(version)) {
      pages.newer(head, plan, newer, Set.of(), model);
    }
    return deletion(head, plan, newer, errors, model);
  }

  private String deletion(
      CaseHead head, PlanView plan, Row<?> row, BindingResult errors, Model model) {
    model.addAttribute("version", row.version());
    return pages.deletion(head, plan, row, errors, model);
  }

  private static Row<?> row(PlanView plan, RowKind kind, long id) {
    return plan.content()
        .row(kind, new RowId(id))
        .orElseThrow(() -> new NotFound("error.plan.not-found"));
  }

  private static RowKind kind(String name) {
    return RowKind.at(name).orElseThrow(() -> new NotFound("error.plan.not-found"));
  }

  private static String address(CaseHead head, RowKind kind) {
    return head.path() + "/plan/rows/" + kind.field();
  }

  private static BindingResult errors(Map<String, Object> fields) {
    return new MapBindingResult(fields, "form");
  }
}
