/** EndMentoringProcess: one side asks to end a mentoring before its day. */
package org.culturalpearls.workflow.endrequest;
