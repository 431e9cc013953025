package org.culturalpearls.workflow.models;

import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.culturalpearls.Engine;
import org.culturalpearls.Visitor;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.workflow.forms.FieldType;
import org.culturalpearls.workflow.forms.Form;
import org.culturalpearls.workflow.forms.FormField;
import org.culturalpearls.workflow.forms.FormText;
import org.culturalpearls.workflow.forms.LooseForms;
import org.culturalpearls.workflow.model.TaskKind;
import org.culturalpearls.workflow.tasks.TaskPage;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;

/**
 * Does every task in every way in which it is asked, with something of its own in each field, and
 * writes down what becomes of it.
 */
class FieldWalk {

  static final String SIGN = "Qzxv";
  static final String REFUSED = "Qzxrefused";

  /** Within the limits of every form, and on no page by chance. */
  private static final int NUMBER = 617;

  private static final Map<String, FollowedField> TABLE =
      FollowedField.all().stream().collect(Collectors.toMap(FollowedField::name, each -> each));

  private final EveryTask every;
  private final Engine engine;
  private final UserTasks desk;
  private final LooseForms loose;
  private final MessageSource texts;
  private final ReadAfterwards reading;
  private final Set<String> checked = new HashSet<>();

  /** The field by what was typed into it. */
  private final Map<String, String> typed = new TreeMap<>();

  private final Map<Fact, List<String>> flaws = new HashMap<>();

  /** What holds of each field. */
  enum Fact {
    ASKED,
    KEPT_WHEN_REFUSED,
    CHECKED_BY_THE_FACADE,
    READ,
    FILLED_IN_AGAIN
  }

  FieldWalk(
      EveryTask every,
      Engine engine,
      UserTasks desk,
      LooseForms loose,
      MessageSource texts,
      ReadAfterwards reading) {
    this.every = every;
    this.engine = engine;
    this.desk = desk;
    this.loose = loose;
    this.texts = texts;
    this.reading = reading;
  }

  Map<String, String> typed() {
    return typed;
  }

  List<String> flaws(Fact fact) {
    return flaws.getOrDefault(fact, List.of());
  }

  void walk(String element) {
    int way = 0;
    int ways;
    do {
      TaskAtHand hand = every.bring(element);
      TaskPage page = desk.open(hand.doer(), hand.task().getId());
      List<Map<String, Object>> good = GoodAnswers.of(page.form(), page.content());
      ways = good.size();
      Map<String, Object> sent = signed(page.form(), good.get(way));
      String key = reading.caseOf(hand);
      Visitor doer = reading.as(hand.doer());
      asks(doer, hand, page.form(), sent);
      isKeptWhenRefused(doer, hand, page.form(), sent);
      if (!isCheckedByTheFacade(hand, page.form(), sent)) {
        hand = every.bring(element);
        key = reading.caseOf(hand);
      }
      engine.submit(hand.doer(), hand.task(), sent);
      isRead(hand, key, page, sent);
      isFilledInAgain(hand, key, page.form(), sent);
    } while (++way < ways);
  }

  private void asks(Visitor doer, TaskAtHand hand, Form form, Map<String, Object> sent) {
    HttpResponse<String> answer = doer.get(path(hand));
    FilledIn page = new FilledIn(answer.body());
    for (FormField field : fields(form, sent)) {
      String label = texts.getMessage(FormText.label(form, field), Locale.ENGLISH);
      if (!page.asks(field, FormText.withoutOptional(label))) {
        note(Fact.ASKED, form, field, "is not asked, or not in words, at " + path(hand));
      }
    }
  }

  private void isKeptWhenRefused(
      Visitor doer, TaskAtHand hand, Form form, Map<String, Object> sent) {
    Map<String, String> typedIn = new HashMap<>();
    sent.forEach(
        (key, value) ->
            typedIn.put(
                key, String.valueOf(value instanceof List<?> several ? several.get(0) : value)));
    typedIn.put("unheardOf", REFUSED);
    if (TaskKind.of(hand.task().getTaskDefinitionKey())
        .filter(TaskKind::isOneQuestion)
        .isPresent()) {
      // Its page has a button for each answer, and nothing that is typed.
      return;
    }
    HttpResponse<String> answer = doer.post(path(hand), typedIn);
    FilledIn page = new FilledIn(answer.body());
    for (FormField field : fields(form, sent)) {
      if (answer.statusCode() != 400 || !page.holds(field, sent.get(field.key()))) {
        note(Fact.KEPT_WHEN_REFUSED, form, field, "is lost; status " + answer.statusCode());
      }
    }
  }

  /** Whether the task is still open afterwards. */
  private boolean isCheckedByTheFacade(TaskAtHand hand, Form form, Map<String, Object> sent) {
    loose.whileLoose(
        () -> {
          for (FormField field : fields(form, sent)) {
            if (!field.type().isChoice() && checked.add(form.id() + "." + field.key())) {
              beyond(field).forEach((fault, bad) -> refused(hand, form, field, fault, bad, sent));
            }
          }
        });
    return engine.isOpen(hand.task());
  }

  private void refused(
      TaskAtHand hand,
      Form form,
      FormField field,
      String fault,
      Object bad,
      Map<String, Object> sent) {
    Map<String, Object> wrong = new HashMap<>(sent);
    if (bad == null) {
      wrong.remove(field.key());
    } else {
      wrong.put(field.key(), bad);
    }
    Throwable refusal = catchThrowable(() -> engine.submit(hand.doer(), hand.task(), wrong));
    if (!(refusal instanceof RuleBroken problem)
        || problem.each().stream()
            .noneMatch(each -> each.field().filter(field.key()::equals).isPresent())) {
      note(Fact.CHECKED_BY_THE_FACADE, form, field, fault + " meets " + told(refusal));
    } else if (!isInWords(problem)) {
      note(Fact.CHECKED_BY_THE_FACADE, form, field, "has no label in " + problem.key());
    }
  }

  private static String told(Throwable refusal) {
    return refusal instanceof Problem problem
        ? problem.key() + " " + problem.field()
        : String.valueOf(refusal);
  }

  /** A field without a label would be called by its key. */
  private boolean isInWords(Problem problem) {
    return problem.arguments().stream()
        .filter(MessageSourceResolvable.class::isInstance)
        .map(MessageSourceResolvable.class::cast)
        .allMatch(word -> texts.getMessage(word.getCodes()[0], null, null, Locale.ENGLISH) != null);
  }

  private static Map<String, Object> beyond(FormField field) {
    Map<String, Object> beyond = new HashMap<>();
    if (field.required() && isText(field)) {
      beyond.put("nothing", null);
    }
    if (field.maxLength() != null) {
      beyond.put("too long a text", "x".repeat(field.maxLength() + 1));
    }
    if (field.min() != null) {
      beyond.put("too little", field.min().intValueExact() - 1);
    }
    if (field.max() != null) {
      beyond.put("too much", field.max().intValueExact() + 1);
    }
    return beyond;
  }

  private void isRead(TaskAtHand hand, String key, TaskPage page, Map<String, Object> sent) {
    for (FormField field : fields(page.form(), sent)) {
      FollowedField followed = TABLE.get(page.form().id() + "." + field.key());
      Object value = sent.get(field.key());
      if (followed != null && followed.isRead() && !reading.shows(hand, key, followed, value)) {
        note(Fact.READ, page.form(), field, "is not read at " + followed.read());
      }
    }
  }

  private void isFilledInAgain(TaskAtHand hand, String key, Form form, Map<String, Object> sent) {
    List<FormField> again =
        fields(form, sent).stream()
            .filter(field -> TABLE.containsKey(form.id() + "." + field.key()))
            .filter(field -> TABLE.get(form.id() + "." + field.key()).isAgain())
            .toList();
    // an answer that decides what else is asked comes back with what it brought up
    boolean decided = form.fields().stream().anyMatch(field -> field.hiddenWhen() != null);
    if (again.stream().allMatch(field -> decided && field.hiddenWhen() == null)) {
      return;
    }
    FilledIn page = reading.sentBack(hand, key, TABLE.get(form.id() + "." + again.get(0).key()));
    for (FormField field : again) {
      if (!page.holds(field, sent.get(field.key()))) {
        note(Fact.FILLED_IN_AGAIN, form, field, "is empty when the work comes back");
      }
    }
  }

  private static List<FormField> fields(Form form, Map<String, Object> sent) {
    return form.fields().stream().filter(field -> sent.containsKey(field.key())).toList();
  }

  private Map<String, Object> signed(Form form, Map<String, Object> good) {
    Map<String, Object> sent = new HashMap<>(good);
    for (FormField field : fields(form, good)) {
      if (isText(field)) {
        String sign = SIGN + typed.size() + "z";
        typed.put(sign, form.id() + "." + field.key());
        String value = (String) good.get(field.key());
        String text = value.startsWith("https") ? value + sign : sign;
        sent.put(field.key(), text + "z".repeat(field.maxLength() - text.length()));
      } else if (field.type() == FieldType.NUMBER) {
        sent.put(field.key(), NUMBER);
      }
    }
    return sent;
  }

  private static boolean isText(FormField field) {
    return field.type() == FieldType.TEXTFIELD || field.type() == FieldType.TEXTAREA;
  }

  private void note(Fact fact, Form form, FormField field, String flaw) {
    flaws
        .computeIfAbsent(fact, each -> new ArrayList<>())
        .add(form.id() + "." + field.key() + " " + flaw);
  }

  private static String path(TaskAtHand hand) {
    return "/tasks/" + hand.task().getId();
  }
}
