/** EndMentoringProcess: one side asks to end a mentoring before its agreed end. */
package org.culturalpearls.workflow.endrequest;
