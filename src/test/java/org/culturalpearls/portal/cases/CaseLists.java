package org.culturalpearls.portal.cases;

import org.springframework.context.annotation.Import;

/** Lists of cases for pages outside this package, beside a {@link CaseSlice}. */
@Import({CaseLines.class, KnownTasks.class})
public class CaseLists {}
