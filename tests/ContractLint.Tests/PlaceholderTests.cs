namespace ContractLint.Tests;
