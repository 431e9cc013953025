package org.culturalpearls.drill;

/**
 * What somebody could once take, break or hold up over HTTP, and how it is tried; what may end the
 * application is tried last.
 */
enum Hole {
  ACCOUNT_BY_ADDRESS(
      "POST /people/{id}/change by a coordinator, with another address of a juror",
      HolesOfPeople::accountByAddress),
  NAME_OF_ANYBODY(
      "GET /camunda/api/engine/engine/default/user?id=<own>&idIn=<other's> by a mentee",
      HolesOfPeople::nameOfAnybody),
  REMARKS_OF_A_REVIEWER(
      "GET /me/data.json by the coordinator who assigned a review with confidential remarks",
      HolesOfPeople::remarksOfAReviewer),
  ADDRESS_REFUSED_BY_A_RELAY(
      "POST /login/forgotten for a mentee while the relay answers 554 5.7.1",
      HolesOfPeople::addressRefusedByARelay),
  NAME_OF_A_FILE(
      "POST /cases/{caseKey}/nomination/files with a PDF that is called plan.hta",
      HolesOfFiles::nameOfAFile),
  FILE_OF_A_STRANGER("POST /login with a file by a stranger", HolesOfFiles::fileOfAStranger),
  SESSIONS_OF_STRANGERS("500 times GET / by strangers", HolesOfLoad::sessionsOfStrangers),
  FORMS_THAT_NEVER_END(
      "210 times POST /login of which a part comes, and GET /actuator/health/liveness",
      HolesOfLoad::formsThatNeverEnd),
  ENDLESS_QUERIES(
      "18 times POST /camunda/api/engine/engine/default/filter/{id}/list with 300 variables",
      HolesOfLoad::endlessQueries),
  SHEET_THAT_TAKES_ALL_MEMORY(
      "POST /import with a cell ZZZZZZ2", HolesOfFiles::sheetThatTakesAllMemory);

  private final String asked;
  private final Attempt attempt;

  Hole(String asked, Attempt attempt) {
    this.asked = asked;
    this.attempt = attempt;
  }

  Found tried(TriedApplication on) throws Exception {
    return attempt.on(on);
  }

  @Override
  public String toString() {
    return name() + ": " + asked;
  }

  /** Asks for it, and looks at what came of it. */
  @FunctionalInterface
  interface Attempt {
    Found on(TriedApplication application) throws Exception;
  }
}
